package com.google.gson;

public final class Gson {
  public Gson() {}

  public native String toJson(Object value);

  public native <T> T fromJson(String json, Class<T> type);
}
