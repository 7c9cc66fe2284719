// CASE message/words-of-the-other-checks: what is started, opened and built, each in its own words.
// ROW The message; R containers, schemas, connections, reusable objects
package com.example.words;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.gson.Gson;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

public class Everything implements RequestHandler<String, String> {
  public static class Bean {}

  @Override
  public String handleRequest(String text, Context context) {
    Injector injector = Guice.createInjector(); // FINDING ContainerStartedPerInvocation
    MongoClient mongo = MongoClients.create(); // FINDING ConnectionOpenedPerInvocation
    Gson gson = new Gson(); // FINDING ReusableObjectBuiltPerInvocation
    TableSchema<Bean> schema = TableSchema.fromBean(Bean.class); // FINDING TableSchemaBuiltPerInvocation
    return gson.toJson(injector.getInstance(String.class)) + mongo + schema + text;
  }
}
