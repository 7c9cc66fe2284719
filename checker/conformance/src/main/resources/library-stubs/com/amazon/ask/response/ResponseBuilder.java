package com.amazon.ask.response;

import com.amazon.ask.model.Response;
import java.util.Optional;

public class ResponseBuilder {
  public native ResponseBuilder withSpeech(String text);

  public native Optional<Response> build();
}
