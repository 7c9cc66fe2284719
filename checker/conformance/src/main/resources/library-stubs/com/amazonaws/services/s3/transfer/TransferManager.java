package com.amazonaws.services.s3.transfer;

import com.amazonaws.services.s3.AmazonS3;
import java.io.File;

public class TransferManager {
  @Deprecated
  public TransferManager(AmazonS3 s3) {}

  public native Object upload(String bucket, String key, File file);

  public native void shutdownNow();
}
