package software.amazon.dax;

import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

public abstract class ClusterDaxAsyncClient implements DynamoDbAsyncClient {
  public static native Builder builder();

  public static final class Builder {
    public native Builder overrideConfiguration(Configuration configuration);

    public native ClusterDaxAsyncClient build();
  }
}
