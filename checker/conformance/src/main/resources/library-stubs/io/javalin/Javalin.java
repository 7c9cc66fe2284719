package io.javalin;

import io.javalin.http.Handler;
import io.javalin.http.servlet.JavalinServlet;

public class Javalin {
  public static native Javalin create();

  public native Javalin get(String path, Handler handler);

  public native Javalin before(String path, Handler handler);

  public native JavalinServlet javalinServlet();
}
