package software.amazon.encryption.s3;

import software.amazon.awssdk.services.s3.S3Client;

public abstract class S3EncryptionClient implements S3Client {
  public static native Builder builder();

  public static native Builder builderV4();

  public static class Builder {
    public native Builder wrappedClient(S3Client wrapped);

    public native Builder kmsKeyId(String keyId);

    public native S3EncryptionClient build();
  }
}
