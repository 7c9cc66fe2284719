package io.lettuce.core.api.sync;

public interface RedisCommands<K, V> {
  V get(K key);

  String set(K key, V value);
}
