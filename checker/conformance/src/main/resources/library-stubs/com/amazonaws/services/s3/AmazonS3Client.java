package com.amazonaws.services.s3;

import com.amazonaws.AmazonWebServiceClient;
import com.amazonaws.services.s3.model.ObjectMetadata;
import java.io.InputStream;

public class AmazonS3Client extends AmazonWebServiceClient implements AmazonS3 {
  @Deprecated
  public AmazonS3Client() {}

  @Override
  public native void putObject(
      String bucket, String key, InputStream input, ObjectMetadata metadata);

  @Override
  public native String getObjectAsString(String bucket, String key);

  @Override
  public native void deleteObject(String bucket, String key);
}
