package io.nats.client;

public abstract class Nats {
  public static native Connection connect(String url) throws java.io.IOException;
}
