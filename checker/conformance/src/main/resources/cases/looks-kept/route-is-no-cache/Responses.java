package routes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Responses {
  HttpServletResponse to(HttpServletRequest request) {
    return () -> request.getRequestURI().isEmpty() ? 404 : 200;
  }
}
