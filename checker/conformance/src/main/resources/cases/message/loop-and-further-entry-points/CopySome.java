package com.example.copies;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Set;

public class CopySome implements RequestHandler<Set<String>, Void> {
  private final Copier copier = new Copier();

  @Override
  public Void handleRequest(Set<String> keys, Context context) {
    for (String key : keys) {
      copier.copy(key);
    }
    return null;
  }
}
