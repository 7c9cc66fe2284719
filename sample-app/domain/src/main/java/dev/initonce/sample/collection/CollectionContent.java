package dev.initonce.sample.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may set on a collection.
 *
 * @param name 1 to 100 characters
 * @param description up to 1,000 characters, empty when there is none
 * @param tags up to 20 distinct tags of 1 to 30 characters
 */
public record CollectionContent(String name, String description, List<String> tags) {
  private static final char SEPARATOR = '\u001f';

  /**
   * Checks every limit; throws {@link IllegalArgumentException} with a message fit for the caller.
   */
  public CollectionContent {
    tags = List.copyOf(tags);
    require(!name.isBlank() && name.length() <= 100, "name must have 1 to 100 characters");
    require(description.length() <= 1000, "description must have at most 1000 characters");
    require(tags.size() <= 20, "there must be at most 20 tags");
    require(
        tags.stream().allMatch(tag -> !tag.isBlank() && tag.length() <= 30),
        "each tag must have 1 to 30 characters");
    require(tags.stream().distinct().count() == tags.size(), "tags must be distinct");
  }

  /**
   * A new item of {@code owner} with this content and no version yet.
   *
   * @param idempotencyKey makes the id repeatable, so that a retried request meets its own item;
   *     null for a random id
   */
  public CollectionItem newItem(String owner, @Nullable String idempotencyKey) {
    CollectionItem item = new CollectionItem();
    item.setOwner(owner);
    item.setId(idempotencyKey == null ? UUID.randomUUID().toString() : id(owner, idempotencyKey));
    item.setCreatedFrom(digest());
    item.setCreatedAt(now());
    item.setUpdatedAt(item.getCreatedAt());
    copyTo(item);
    return item;
  }

  /**
   * An item that changes {@code id} of {@code owner} to this content, if it still has {@code
   * version}.
   */
  public CollectionItem changedItem(String owner, String id, long version) {
    CollectionItem item = new CollectionItem();
    item.setOwner(owner);
    item.setId(id);
    item.setUpdatedAt(now());
    item.setVersion(version);
    copyTo(item);
    return item;
  }

  private void copyTo(CollectionItem item) {
    item.setName(name);
    item.setDescription(description);
    item.setTags(tags);
  }

  private String digest() {
    String text = name + SEPARATOR + description + SEPARATOR + String.join("" + SEPARATOR, tags);
    return HexFormat.of().formatHex(sha256(text));
  }

  private static String id(String owner, String idempotencyKey) {
    byte[] bytes = sha256(owner + SEPARATOR + idempotencyKey);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
