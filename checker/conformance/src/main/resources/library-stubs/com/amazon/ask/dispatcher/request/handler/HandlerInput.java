package com.amazon.ask.dispatcher.request.handler;

import com.amazon.ask.response.ResponseBuilder;
import java.util.function.Predicate;

public class HandlerInput {
  public native boolean matches(Predicate<HandlerInput> predicate);

  public native ResponseBuilder getResponseBuilder();
}
