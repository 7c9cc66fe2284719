package dev.initonce.junit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.initonce.junit.Item;
import dev.initonce.provider.TableProvider;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.PageIterable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

final class WithPlainMockitoTest {
  private final TableProvider tables = mock();
  private final DynamoDbTable<Item> table = mock();

  @BeforeEach
  void giveTable() {
    when(tables.table(eq(Item.COLLECTION))).thenReturn(table);
  }

  @Test
  void createReadUpdateDelete() {
    Key key = Key.builder().partitionValue("ann").sortValue("1").build();
    Item changed = Item.of("ann", "1", "changed");
    doNothing()
        .doThrow(ConditionalCheckFailedException.builder().build())
        .when(table)
        .putItem(anyPut());
    when(table.getItem(key)).thenReturn(changed);
    when(table.query(any(QueryConditional.class)))
        .thenReturn(pages(List.of(changed)))
        .thenReturn(pages(List.of()));

    Repository repository = new Repository(tables);
    repository.create(Item.of("ann", "1", "first"));
    assertThatThrownBy(() -> repository.create(Item.of("ann", "1", "again")))
        .isInstanceOf(ConditionalCheckFailedException.class);
    repository.update(changed);
    assertThat(repository.find("ann", "1")).contains(changed);
    assertThat(repository.list("ann")).hasSize(1);
    repository.delete("ann", "1");
    assertThat(repository.list("ann")).isEmpty();

    verify(table).updateItem(changed);
    verify(table).deleteItem(key);
  }

  private static PageIterable<Item> pages(List<Item> items) {
    SdkIterable<Page<Item>> pages =
        () -> List.of(Page.builder(Item.class).items(items).build()).iterator();
    return PageIterable.create(pages);
  }

  private static Consumer<PutItemEnhancedRequest.Builder<Item>> anyPut() {
    return any();
  }
}
