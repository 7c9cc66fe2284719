package org.apache.tinkerpop.gremlin.driver;

public abstract class Client {
  public native Object submit(String gremlin);
}
