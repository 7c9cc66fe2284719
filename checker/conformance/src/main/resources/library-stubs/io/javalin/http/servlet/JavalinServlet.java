package io.javalin.http.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class JavalinServlet {
  public native void service(HttpServletRequest request, HttpServletResponse response);
}
