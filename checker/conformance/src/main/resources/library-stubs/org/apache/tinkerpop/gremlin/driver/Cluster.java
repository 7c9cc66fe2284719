package org.apache.tinkerpop.gremlin.driver;

public final class Cluster {
  public static native Builder build();

  public static native Cluster open();

  public native <T extends Client> T connect();

  public static final class Builder {
    public native Builder addContactPoint(String address);

    public native Builder port(int port);

    public native Cluster create();
  }
}
