// CASE message/table-schema-costs: of a schema the message says from which SDK on it is cached, and what it costs.
// ROW The message; R table schemas
package com.example.schemas;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.DocumentTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

public class Costs implements RequestHandler<String, String> {
  public static class Price {}

  @Override
  public String handleRequest(String id, Context context) {
    TableSchema<Price> read = TableSchema.fromImmutableClass(Price.class); // FINDING TableSchemaBuiltPerInvocation
    TableSchema<Price> written = StaticTableSchema.builder(Price.class).build(); // FINDING TableSchemaBuiltPerInvocation
    TableSchema<?> document = DocumentTableSchema.builder().build(); // FINDING TableSchemaBuiltPerInvocation
    return id + read + written + document;
  }
}
