package dispatch;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

class S3Archive implements Archive {
  @Override
  public void store(String text) {
    S3Client.create().putObject(p -> p.bucket("a").key("k"), RequestBody.fromString(text));
  }
}
