package com.amazon.ask.request;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import java.util.function.Predicate;

public final class Predicates {
  public static native Predicate<HandlerInput> intentName(String name);
}
