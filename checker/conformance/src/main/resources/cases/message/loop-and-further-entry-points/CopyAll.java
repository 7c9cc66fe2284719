package com.example.copies;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;

public class CopyAll implements RequestHandler<List<String>, Void> {
  private final Copier copier = new Copier();

  @Override
  public Void handleRequest(List<String> keys, Context context) {
    for (int i = 0; i < keys.size(); i++) {
      copier.copy(keys.get(i));
    }
    return null;
  }
}
