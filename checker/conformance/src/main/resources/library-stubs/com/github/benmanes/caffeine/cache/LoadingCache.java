package com.github.benmanes.caffeine.cache;

public interface LoadingCache<K, V> extends Cache<K, V> {
  V get(K key);
}
