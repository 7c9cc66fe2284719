package dev.initonce.analysis.catalog;

import dev.initonce.analysis.catalog.KeepingRule.Kind;

/**
 * Calls that keep what the function gives that they are handed. Names that mean the same wherever
 * they are found stand for any owner: a scanner often does not know it, or not that it is a map.
 * What a {@code get} of two arguments does, its owner says: a cache loads, a web router waits for
 * requests.
 */
final class CachesModel implements Catalog.Model {

  @Override
  public void addTo(Catalog.Builder catalog) {
    catalog.add(
        Kind.CACHE_LOAD,
        "**#computeIfAbsent/2",
        "**#getOrPut/2",
        "**#getOrLoad/2",
        "**#orElseSet/1",
        "com.google.common.cache.*Cache#get/2",
        "com.github.benmanes.caffeine.cache.*Cache#get/2",
        "com.github.benmanes.caffeine.cache.*Cache#getAll/2",
        "org.springframework.cache.**Cache#get/2",
        "org.springframework.cache.**Cache#retrieve/2",
        "io.quarkus.cache.*Cache#get/2",
        "io.quarkus.cache.*Cache#getAsync/2",
        "io.micronaut.cache.*Cache#get/3",
        "org.eclipse.collections.**#getIfAbsentPut/2");
    catalog.add(
        Kind.UPDATE,
        "**#updateAndGet/1",
        "**#updateAndGet/2",
        "**#getAndUpdate/1",
        "**#getAndUpdate/2",
        "**#accumulateAndGet/2",
        "**#accumulateAndGet/3",
        "**#getAndAccumulate/2",
        "**#getAndAccumulate/3");
    catalog.add(Kind.KEYED_UPDATE, "**#compute/2");
    catalog.add(
        Kind.FALLBACK, "**#orElseGet/1", "java.util.Optional#or/1", "**#requireNonNullElseGet/2");
  }
}
