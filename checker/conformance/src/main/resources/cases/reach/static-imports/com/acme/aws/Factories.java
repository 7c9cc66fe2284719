// CASE reach/static-imports: factory methods that are imported statically, one by one and all at once.
// ROW Reach: direct calls, static; static imports, wildcard too
package com.acme.aws;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public final class Factories {
  public static S3Client newS3() {
    return S3Client.create(); // FINDING ClientBuiltPerInvocation via TouchHandler.handleRequest > Factories.newS3
  }

  public static class Queues {
    public static SqsClient newSqs() {
      return SqsClient.create(); // FINDING ClientBuiltPerInvocation
    }
  }

  private Factories() {}
}
