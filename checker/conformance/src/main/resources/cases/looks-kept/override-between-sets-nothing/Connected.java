package betweensetsnothing;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

class Connected {
  protected S3Client client;
  protected SqsClient queue;

  protected void init() {
    client = S3Client.create();
  }
}
