package com.google.gson;

public final class GsonBuilder {
  public GsonBuilder() {}

  public native GsonBuilder setPrettyPrinting();

  public native GsonBuilder serializeNulls();

  public native Gson create();
}
