package dev.initonce.sample.collection.api;

import dev.initonce.sample.collection.CollectionContent;

/**
 * What an update asks for.
 *
 * @param version the version that the caller has read
 */
public record CollectionChange(CollectionContent content, long version) {}
