package com.amazonaws;

public class ClientConfiguration {
  public ClientConfiguration withConnectionTimeout(int milliseconds) {
    return this;
  }
}
