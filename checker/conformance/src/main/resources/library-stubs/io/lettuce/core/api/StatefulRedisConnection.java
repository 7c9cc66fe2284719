package io.lettuce.core.api;

import io.lettuce.core.api.sync.RedisCommands;

public interface StatefulRedisConnection<K, V> extends AutoCloseable {
  RedisCommands<K, V> sync();

  @Override
  void close();
}
