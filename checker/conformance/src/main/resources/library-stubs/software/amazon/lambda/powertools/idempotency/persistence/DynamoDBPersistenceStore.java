package software.amazon.lambda.powertools.idempotency.persistence;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class DynamoDBPersistenceStore {
  public static native Builder builder();

  public static class Builder {
    public native Builder withTableName(String name);

    public native Builder withDynamoDbClient(DynamoDbClient client);

    public native DynamoDBPersistenceStore build();
  }
}
