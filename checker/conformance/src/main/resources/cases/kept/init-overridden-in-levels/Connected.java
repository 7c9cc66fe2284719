package initlevels;

import software.amazon.awssdk.services.s3.S3Client;

abstract class Connected {
  protected S3Client client;

  protected void init() {
    connect();
  }

  protected void connect() {
    client = S3Client.create();
  }
}
