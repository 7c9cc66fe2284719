package software.amazon.cloudformation.proxy;

public interface Logger {
  void log(String message);
}
