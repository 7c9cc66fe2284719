package io.milvus.v2.client;

public class ConnectConfig {
  public static native ConnectConfigBuilder builder();

  public static class ConnectConfigBuilder {
    public native ConnectConfigBuilder uri(String uri);

    public native ConnectConfig build();
  }
}
