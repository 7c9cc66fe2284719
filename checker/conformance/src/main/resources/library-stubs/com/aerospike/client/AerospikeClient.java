package com.aerospike.client;

public class AerospikeClient implements AutoCloseable {
  public AerospikeClient(String host, int port) {}

  @Override
  public native void close();
}
