package io.lettuce.core;

import io.lettuce.core.api.StatefulRedisConnection;

public class RedisClient {
  public static native RedisClient create(String uri);

  public native StatefulRedisConnection<String, String> connect();

  public native void shutdown();
}
