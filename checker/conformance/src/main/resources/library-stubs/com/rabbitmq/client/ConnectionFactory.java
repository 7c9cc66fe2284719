package com.rabbitmq.client;

public class ConnectionFactory {
  public native void setHost(String host);

  public native Connection newConnection() throws java.io.IOException;
}
