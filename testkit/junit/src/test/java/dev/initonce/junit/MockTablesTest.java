package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.initonce.junit.mock.Pages;
import dev.initonce.provider.TableProvider;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

final class MockTablesTest {
  private static final Key KEY = Key.builder().partitionValue("ann").sortValue("1").build();
  private static final Item FIRST = Item.of("ann", "1", "first");

  @MockTables private @Nullable TableProvider field;

  @Test
  void eachDefinitionHasItsTable(@MockTables TableProvider tables) {
    DynamoDbTable<Item> table = tables.prime(COLLECTION).table(COLLECTION);

    assertThat(tables.table(COLLECTION)).isSameAs(table);
    assertThat(table.tableName()).isEqualTo("collection").isEqualTo(tables.tableName(COLLECTION));
    assertThat(table.tableSchema()).isSameAs(COLLECTION.schema());
    assertThat(table.keyFrom(FIRST)).isEqualTo(KEY);
    assertThat(tables.enhanced().table("collection", COLLECTION.schema())).isSameAs(table);
    assertThat(field).isNotNull().isNotSameAs(tables);
  }

  @Test
  void nothingIsFoundBeforeItIsStubbed(@MockTables TableProvider tables) {
    DynamoDbTable<Item> table = tables.table(COLLECTION);

    assertThat(table.getItem(KEY)).isNull();
    assertThat(table.query(QueryConditional.keyEqualTo(KEY)).items()).isEmpty();
    assertThat(table.scan().items()).isEmpty();
    assertThat(table.index("by-title").query(r -> r.limit(1)))
        .allSatisfy(page -> assertThat(page.items()).isEmpty());
    assertThat(table.index("by-title")).isSameAs(table.index("by-title"));
  }

  @Test
  void stubOfAKeyAnswersEveryForm(@MockTables TableProvider tables) {
    DynamoDbTable<Item> table = tables.table(COLLECTION);
    when(table.getItem(KEY)).thenReturn(FIRST);

    assertThat(table.getItem(KEY)).isEqualTo(FIRST);
    assertThat(table.getItem(Item.of("ann", "1", "?"))).isEqualTo(FIRST);
    assertThat(table.getItem(r -> r.key(KEY).consistentRead(true))).isEqualTo(FIRST);
    assertThat(table.getItem(GetItemEnhancedRequest.builder().key(KEY).build())).isEqualTo(FIRST);
    assertThat(table.getItem(k -> k.key(key -> key.partitionValue("bob").sortValue("1")))).isNull();
  }

  @Test
  void stubOfARequestAnswersEveryForm(@MockTables TableProvider tables) {
    DynamoDbTable<Item> table = tables.table(COLLECTION);
    when(table.getItem(any(GetItemEnhancedRequest.class))).thenReturn(FIRST);
    when(table.query(any(QueryEnhancedRequest.class))).thenReturn(Pages.of(FIRST));

    assertThat(table.getItem(KEY)).isEqualTo(FIRST);
    assertThat(table.getItem(r -> r.key(KEY))).isEqualTo(FIRST);
    assertThat(table.query(QueryConditional.keyEqualTo(KEY)).items()).containsExactly(FIRST);
    assertThat(table.query(r -> r.limit(5)).items()).containsExactly(FIRST);
  }

  @Test
  void callsAreCountedOnce(@MockTables TableProvider tables) {
    DynamoDbTable<Item> table = tables.table(COLLECTION);
    when(table.getItem(KEY)).thenReturn(FIRST);

    assertThat(table.getItem(KEY)).isEqualTo(FIRST);
    table.putItem(r -> r.item(FIRST));

    verify(table).getItem(KEY);
    verify(table).putItem(PutItemEnhancedRequest.builder(Item.class).item(FIRST).build());
  }

  @Test
  void lowLevelClientAnswersLambdas(@MockTables TableProvider tables) {
    Map<String, AttributeValue> item = Map.of("owner", AttributeValue.fromS("ann"));
    when(tables.client().getItem(any(GetItemRequest.class)))
        .thenReturn(GetItemResponse.builder().item(item).build());

    assertThat(tables.client().getItem(r -> r.tableName("collection").key(item)).item())
        .isEqualTo(item);
    verify(tables.client())
        .getItem(GetItemRequest.builder().tableName("collection").key(item).build());
  }

  @Test
  void pagesHaveAKeyToGoOnUntilTheLast() {
    var pages =
        Pages.ofPages(List.of(List.of(FIRST), List.of(Item.of("ann", "2", "second")))).stream()
            .toList();

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).lastEvaluatedKey()).isNotNull();
    assertThat(pages.get(1).lastEvaluatedKey()).isNull();
  }

  @Test
  void onlyProvidersAreMocked() {
    assertThat(Run.failures(Run.of(WrongType.class)))
        .singleElement()
        .asString()
        .contains(
            "@MockTables makes a TableProvider or an AsyncTableProvider, and cannot give java.lang.String");
  }

  static class WrongType {
    @Test
    void test(@MockTables String text) {
      assertThat(text).isNull();
    }
  }
}
