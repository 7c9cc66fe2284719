package org.redisson.api;

public interface RedissonClient {
  Object getLock(String name);

  void shutdown();
}
