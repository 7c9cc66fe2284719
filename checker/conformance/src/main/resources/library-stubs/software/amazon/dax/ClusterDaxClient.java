package software.amazon.dax;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public abstract class ClusterDaxClient implements DynamoDbClient {
  public static native Builder builder();

  public static final class Builder {
    public native Builder overrideConfiguration(Configuration configuration);

    public native ClusterDaxClient build();
  }
}
