package dev.initonce.sample.collection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/**
 * One collection of one owner. A bean, as the enhanced client reads and writes it; not thread safe.
 */
@DynamoDbBean
public final class CollectionItem {
  private String owner = "";
  private String id = "";
  private @Nullable String name;
  private @Nullable String description;
  private @Nullable List<String> tags;
  private @Nullable Instant createdAt;
  private @Nullable Instant updatedAt;
  private @Nullable String createdFrom;
  private @Nullable Long version;

  /** The subject of the caller's token. */
  @DynamoDbPartitionKey
  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  /** A UUID in its canonical text form. */
  @DynamoDbSortKey
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getDescription() {
    return description;
  }

  public void setDescription(@Nullable String description) {
    this.description = description;
  }

  public @Nullable List<String> getTags() {
    return tags;
  }

  public void setTags(@Nullable List<String> tags) {
    this.tags = tags;
  }

  public @Nullable Instant getCreatedAt() {
    return createdAt;
  }

  public void setCreatedAt(@Nullable Instant createdAt) {
    this.createdAt = createdAt;
  }

  public @Nullable Instant getUpdatedAt() {
    return updatedAt;
  }

  public void setUpdatedAt(@Nullable Instant updatedAt) {
    this.updatedAt = updatedAt;
  }

  /**
   * Digest of the content the item was created with: tells a repeated request from another one
   * under the same key.
   */
  public @Nullable String getCreatedFrom() {
    return createdFrom;
  }

  public void setCreatedFrom(@Nullable String createdFrom) {
    this.createdFrom = createdFrom;
  }

  /**
   * Counts the writes from 1; the enhanced client refuses a write that was based on another
   * version.
   */
  @DynamoDbVersionAttribute
  public @Nullable Long getVersion() {
    return version;
  }

  public void setVersion(@Nullable Long version) {
    this.version = version;
  }
}
