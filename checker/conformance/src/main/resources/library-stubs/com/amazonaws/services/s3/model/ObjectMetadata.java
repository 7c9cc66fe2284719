package com.amazonaws.services.s3.model;

public class ObjectMetadata {
  public native void setContentLength(long length);

  public native void setContentType(String type);
}
