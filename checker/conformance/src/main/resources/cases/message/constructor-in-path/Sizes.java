package com.example.ctor;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class Sizes implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String table, Context context) {
    Repo repo =
        new Repo();
    return repo.client.scan(s -> s.tableName(table)).count();
  }
}
