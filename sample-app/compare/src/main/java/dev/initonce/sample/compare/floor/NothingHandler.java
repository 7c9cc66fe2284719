package dev.initonce.sample.compare.floor;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/** The runtime alone. */
public final class NothingHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String event, Context context) {
    return "200";
  }
}
