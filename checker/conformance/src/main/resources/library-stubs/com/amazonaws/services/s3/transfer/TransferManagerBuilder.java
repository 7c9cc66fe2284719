package com.amazonaws.services.s3.transfer;

import com.amazonaws.services.s3.AmazonS3;

public final class TransferManagerBuilder {
  public static native TransferManagerBuilder standard();

  public static native TransferManager defaultTransferManager();

  public native TransferManagerBuilder withS3Client(AmazonS3 s3);

  public native TransferManager build();
}
