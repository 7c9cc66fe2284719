package software.amazon.cryptography.dbencryptionsdk.dynamodb;

import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

public class DynamoDbEncryptionInterceptor implements ExecutionInterceptor {
  public static native Builder builder();

  public static class Builder {
    public native Builder config(Object config);

    public native DynamoDbEncryptionInterceptor build();
  }
}
