package com.github.benmanes.caffeine.cache;

@FunctionalInterface
public interface CacheLoader<K, V> {
  V load(K key) throws Exception;
}
