package commands;

import software.amazon.awssdk.services.s3.S3Client;

class GetCommand implements Command {
  private final S3Client s3 = S3Client.create();

  @Override
  public String run(String path) {
    return s3.getObjectAsBytes(g -> g.bucket("files").key(path)).asUtf8String();
  }
}
