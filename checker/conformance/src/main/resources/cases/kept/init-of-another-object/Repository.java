package initofanother;

import software.amazon.awssdk.services.s3.S3Client;

abstract class Repository {
  S3Client client;

  void init() {}
}
