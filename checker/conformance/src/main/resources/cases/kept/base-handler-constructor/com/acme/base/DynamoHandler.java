// CASE kept/base-handler-constructor: what a base handler's constructor and its fields build is kept with the handler.
// ROW K: constructor of the handler class, inherited
package com.acme.base;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public abstract class DynamoHandler<I, O> implements RequestHandler<I, O> {
  protected final DynamoDbClient client;
  protected final S3Client s3 = S3Client.create();

  protected DynamoHandler() {
    client = createClient();
  }

  protected abstract DynamoDbClient createClient();
}
