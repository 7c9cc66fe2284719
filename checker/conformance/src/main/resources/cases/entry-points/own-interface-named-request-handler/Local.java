package ownhandler;

import software.amazon.awssdk.services.s3.S3Client;

public class Local implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket) {
    return S3Client.create().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
