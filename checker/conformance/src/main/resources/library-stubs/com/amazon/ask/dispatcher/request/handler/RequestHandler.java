package com.amazon.ask.dispatcher.request.handler;

import com.amazon.ask.model.Response;
import java.util.Optional;

public interface RequestHandler {
  boolean canHandle(HandlerInput input);

  Optional<Response> handle(HandlerInput input);
}
