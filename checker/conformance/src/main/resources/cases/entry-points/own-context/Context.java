package owncontext;

public interface Context {
  void result(String text);
}
