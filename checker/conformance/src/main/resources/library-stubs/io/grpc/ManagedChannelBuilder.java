package io.grpc;

public abstract class ManagedChannelBuilder<T extends ManagedChannelBuilder<T>> {
  public static native ManagedChannelBuilder<?> forAddress(String name, int port);

  public abstract T usePlaintext();

  public abstract ManagedChannel build();
}
