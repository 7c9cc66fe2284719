package ownlazy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Ledgers implements RequestHandler<String, Integer> {
  private static final Lazy<DynamoDbClient> DYNAMO = new Lazy<>(DynamoDbClient::create);
  private final Lazy<S3Client> s3 = new Lazy<>(() -> S3Client.builder().build());

  @Override
  public Integer handleRequest(String ledger, Context context) {
    return DYNAMO.get().scan(s -> s.tableName(ledger)).count()
        + s3.get().listObjectsV2(l -> l.bucket(ledger)).keyCount();
  }
}
