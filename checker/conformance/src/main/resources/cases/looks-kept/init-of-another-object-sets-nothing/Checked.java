package initsetsnothing;

import software.amazon.awssdk.services.s3.S3Client;

class Checked extends Repository {
  @Override
  void init() {
    S3Client.create().listBuckets(); // FINDING ClientBuiltPerInvocation
  }
}
