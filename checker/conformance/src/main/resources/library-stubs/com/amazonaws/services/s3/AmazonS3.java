package com.amazonaws.services.s3;

import com.amazonaws.services.s3.model.ObjectMetadata;
import java.io.InputStream;

public interface AmazonS3 {
  void putObject(String bucket, String key, InputStream input, ObjectMetadata metadata);

  String getObjectAsString(String bucket, String key);

  void deleteObject(String bucket, String key);
}
