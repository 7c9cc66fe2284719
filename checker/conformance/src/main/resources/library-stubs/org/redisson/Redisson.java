package org.redisson;

import org.redisson.api.RedissonClient;
import org.redisson.config.Config;

public class Redisson {
  public static native RedissonClient create(Config config);
}
