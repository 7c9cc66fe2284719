package io.javalin.http;

@FunctionalInterface
public interface Handler {
  void handle(Context context) throws Exception;
}
