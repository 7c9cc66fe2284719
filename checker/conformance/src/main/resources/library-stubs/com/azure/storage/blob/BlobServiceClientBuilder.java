package com.azure.storage.blob;

public final class BlobServiceClientBuilder {
  public native BlobServiceClientBuilder endpoint(String endpoint);

  public native BlobServiceClient buildClient();

  public native BlobServiceAsyncClient buildAsyncClient();
}
