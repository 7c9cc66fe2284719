package initsetsnothing;

import software.amazon.awssdk.services.s3.S3Client;

class Repository {
  S3Client client;

  void init() {
    client = S3Client.create();
  }
}
