package dev.initonce.junit.assertj;

import static dev.initonce.junit.Item.COLLECTION;
import static dev.initonce.junit.assertj.DynamoDbAssertions.assertThat;
import static dev.initonce.junit.assertj.DynamoDbAssertions.assertThatItem;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.Item;
import dev.initonce.provider.TableProvider;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDbTest
final class DynamoDbAssertionsTest {
  private static final Key FIRST = Key.builder().partitionValue("ann").sortValue("1").build();
  private static final Key SECOND = Key.builder().partitionValue("ann").sortValue("2").build();
  private static final String TEXT =
      "{\"addedAt\": 1700000000, \"id\": \"1\", \"owner\": \"ann\", \"title\": \"first\"}";

  @Test
  void whatIsThere(TableProvider tables) {
    assertThat(tables, COLLECTION).isEmpty().hasSize(0).hasNoItem(FIRST);

    tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));

    assertThat(tables, COLLECTION)
        .hasSize(1)
        .hasItem(FIRST)
        .hasNoItem(SECOND)
        .containsExactlyInAnyOrder(Item.of("ann", "1", "first"))
        .matchesSnapshot(TEXT);
    assertThat(tables, COLLECTION)
        .item(FIRST)
        .hasString("title", "first")
        .hasNumber("addedAt", 1.7e9)
        .has("id", AttributeValue.fromS("1"))
        .hasNo("price")
        .isEqualToJson(TEXT);
  }

  @Test
  void failuresShowTheTable(TableProvider tables) {
    tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));
    TableAssert<Item> table = assertThat(tables, COLLECTION);

    assertThatThrownBy(() -> table.hasSize(2))
        .hasMessageContaining("table 'collection' (COLLECTION_TABLE)")
        .hasMessageContaining("Expected 2 items and found 1:")
        .hasMessageContaining(TEXT);
    assertThatThrownBy(table::isEmpty).hasMessageContaining(TEXT);
    assertThatThrownBy(() -> table.hasItem(SECOND))
        .hasMessageContaining("Expected an item with the key");
    assertThatThrownBy(() -> table.hasNoItem(FIRST))
        .hasMessageContaining("Expected no item")
        .hasMessageContaining(TEXT);
    assertThatThrownBy(() -> table.containsExactlyInAnyOrder(Item.of("bob", "1", "?")))
        .hasMessageContaining("bob");
  }

  @Test
  void failuresShowTheItem() {
    ItemAssert item =
        assertThatItem(Map.of("id", AttributeValue.fromS("1"), "n", AttributeValue.fromN("2.0")));

    item.hasNumber("n", 2);
    assertThatThrownBy(() -> item.hasNumber("n", 3))
        .hasMessageContaining("Expected the number 3 in 'n' of {\"id\": \"1\"");
    assertThatThrownBy(() -> item.hasNumber("id", 1)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> item.hasString("id", "2")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> item.hasString("none", "2"))
        .hasMessageContaining("Expected an attribute 'none' in");
    assertThatThrownBy(() -> item.hasNo("id")).hasMessageContaining("Expected no attribute 'id'");
    assertThatThrownBy(() -> assertThatItem(null).hasNo("id"))
        .hasMessageContaining("Expected an item and found none");
  }
}
