package initofanother;

import software.amazon.awssdk.services.s3.S3Client;

class Remote extends Repository {
  @Override
  void init() {
    super.init();
    client = S3Client.create();
  }
}
