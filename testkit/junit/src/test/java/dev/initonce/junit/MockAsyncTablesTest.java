package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import dev.initonce.junit.mock.Pages;
import dev.initonce.provider.AsyncTableProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

final class MockAsyncTablesTest {
  private static final Key KEY = Key.builder().partitionValue("ann").sortValue("1").build();
  private static final Item FIRST = Item.of("ann", "1", "first");

  @MockTables private @Nullable AsyncTableProvider field;

  @Test
  void eachDefinitionHasItsTable(@MockTables AsyncTableProvider tables) {
    DynamoDbAsyncTable<Item> table = tables.prime(COLLECTION).table(COLLECTION);

    assertThat(tables.table(COLLECTION)).isSameAs(table);
    assertThat(table.tableName()).isEqualTo("collection").isEqualTo(tables.tableName(COLLECTION));
    assertThat(table.keyFrom(FIRST)).isEqualTo(KEY);
    assertThat(tables.enhanced().table("collection", COLLECTION.schema())).isSameAs(table);
    assertThat(field).isNotNull().isNotSameAs(tables);
  }

  @Test
  void nothingIsFoundBeforeItIsStubbed(@MockTables AsyncTableProvider tables) {
    DynamoDbAsyncTable<Item> table = tables.table(COLLECTION);

    assertThat(table.getItem(KEY)).isCompletedWithValue(null);
    assertThat(items(table.scan())).isEmpty();
    assertThat(items(table.index("by-title").query(r -> r.limit(1)))).isEmpty();
  }

  @Test
  void stubOfAKeyAnswersEveryForm(@MockTables AsyncTableProvider tables) {
    DynamoDbAsyncTable<Item> table = tables.table(COLLECTION);
    when(table.getItem(KEY)).thenReturn(CompletableFuture.completedFuture(FIRST));
    when(table.query(any(QueryEnhancedRequest.class))).thenReturn(Pages.publish(FIRST));

    assertThat(table.getItem(KEY)).isCompletedWithValue(FIRST);
    assertThat(table.getItem(Item.of("ann", "1", "?"))).isCompletedWithValue(FIRST);
    assertThat(table.getItem(r -> r.key(KEY).consistentRead(true))).isCompletedWithValue(FIRST);
    assertThat(items(table.query(QueryConditional.keyEqualTo(KEY)))).containsExactly(FIRST);
  }

  @Test
  void futureMayFail(@MockTables AsyncTableProvider tables) {
    DynamoDbAsyncTable<Item> table = tables.table(COLLECTION);
    when(table.putItem(FIRST))
        .thenReturn(
            CompletableFuture.failedFuture(
                ProvisionedThroughputExceededException.builder().build()));

    assertThatThrownBy(() -> table.putItem(put -> put.item(FIRST)).join())
        .hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
  }

  @Test
  void lowLevelClientAnswersLambdas(@MockTables AsyncTableProvider tables) {
    when(tables.client().getItem(any(GetItemRequest.class)))
        .thenReturn(CompletableFuture.completedFuture(GetItemResponse.builder().build()));

    assertThat(tables.client().getItem(get -> get.tableName("collection")).join().hasItem())
        .isFalse();
  }

  @Test
  void stubThatWasNotUsedFailsTheTest() {
    assertThat(Run.failures(Run.of(UnusedStub.class)))
        .singleElement()
        .asString()
        .contains("The test did not use these stubs.", "MockAsyncTablesTest.java:");
  }

  static class UnusedStub {
    @Test
    void strict(@MockTables AsyncTableProvider tables) {
      when(tables.table(COLLECTION).getItem(KEY))
          .thenReturn(CompletableFuture.completedFuture(FIRST));
    }
  }

  private static List<Item> items(SdkPublisher<Page<Item>> pages) {
    List<Item> items = new ArrayList<>();
    pages.subscribe(page -> items.addAll(page.items())).join();
    return items;
  }
}
