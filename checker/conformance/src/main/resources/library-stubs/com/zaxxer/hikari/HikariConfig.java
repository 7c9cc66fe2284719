package com.zaxxer.hikari;

public class HikariConfig {
  public native void setJdbcUrl(String url);

  public native void setMaximumPoolSize(int size);
}
