package com.github.benmanes.caffeine.cache;

import java.time.Duration;

public final class Caffeine<K, V> {
  public static native Caffeine<Object, Object> newBuilder();

  public native Caffeine<K, V> maximumSize(long size);

  public native Caffeine<K, V> expireAfterAccess(Duration duration);

  public native <K1 extends K, V1 extends V> Cache<K1, V1> build();

  public native <K1 extends K, V1 extends V> LoadingCache<K1, V1> build(
      CacheLoader<? super K1, V1> loader);
}
