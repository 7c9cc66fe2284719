package dev.initonce.junit;

import dev.initonce.provider.TableDefinition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** An item with every kind of key. */
@DynamoDbBean
public class Item {
  public static final TableDefinition<Item> COLLECTION =
      TableDefinition.of("collection", Item.class);

  private @Nullable String owner;
  private @Nullable String id;
  private @Nullable String title;
  private @Nullable Long addedAt;

  public static Item of(String owner, String id, String title) {
    Item item = new Item();
    item.owner = owner;
    item.id = id;
    item.title = title;
    item.addedAt = 1_700_000_000L;
    return item;
  }

  @DynamoDbPartitionKey
  public @Nullable String getOwner() {
    return owner;
  }

  public void setOwner(@Nullable String owner) {
    this.owner = owner;
  }

  @DynamoDbSortKey
  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  @DynamoDbSecondaryPartitionKey(indexNames = "by-title")
  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  @DynamoDbSecondarySortKey(indexNames = {"by-title", "by-date"})
  public @Nullable Long getAddedAt() {
    return addedAt;
  }

  public void setAddedAt(@Nullable Long addedAt) {
    this.addedAt = addedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Item that
        && Objects.equals(owner, that.owner)
        && Objects.equals(id, that.id)
        && Objects.equals(title, that.title)
        && Objects.equals(addedAt, that.addedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(owner, id, title, addedAt);
  }

  @Override
  public String toString() {
    return "Item(" + owner + ", " + id + ", " + title + ")";
  }
}
