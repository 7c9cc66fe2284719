package io.javalin.http;

public interface Context {
  String pathParam(String key);

  Context result(String text);
}
