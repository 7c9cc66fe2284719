package dev.initonce.junit.assertj;

import dev.initonce.junit.seed.Snapshot;
import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Assertions about a table. Failures show what the table holds.
 *
 * @param <T> the type of the items
 */
public final class TableAssert<T> extends AbstractAssert<TableAssert<T>, DynamoDbTable<T>> {
  private final TableProvider tables;

  TableAssert(TableProvider tables, TableDefinition<T> definition) {
    super(tables.table(definition), TableAssert.class);
    this.tables = tables;
    as(definition.toString());
  }

  /** Checks that there is no item. */
  public TableAssert<T> isEmpty() {
    return matchesSnapshot("");
  }

  /** Checks the number of items. */
  public TableAssert<T> hasSize(int expected) {
    List<T> items = items();
    if (items.size() != expected) {
      failWithMessage("Expected %s items and found %s:%n%s", expected, items.size(), snapshot());
    }
    return this;
  }

  /** Checks that the table holds these items and no others. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The items are only read.
  public final TableAssert<T> containsExactlyInAnyOrder(T... expected) {
    Assertions.assertThat(items()).as(descriptionText()).containsExactlyInAnyOrder(expected);
    return this;
  }

  /** Checks that an item with this key exists. */
  public TableAssert<T> hasItem(Key key) {
    itemMap(key);
    return this;
  }

  /** Checks that no item with this key exists. */
  public TableAssert<T> hasNoItem(Key key) {
    if (!read(key).isEmpty()) {
      failWithMessage("Expected no item with the key %s and found %s", key, Snapshot.of(read(key)));
    }
    return this;
  }

  /** Goes on with assertions about one item, which must exist. */
  public ItemAssert item(Key key) {
    return new ItemAssert(itemMap(key));
  }

  /** Checks everything: the text is what {@link Snapshot} writes. */
  public TableAssert<T> matchesSnapshot(String expected) {
    Assertions.assertThat(snapshot()).as(descriptionText()).isEqualTo(expected.strip());
    return this;
  }

  private List<T> items() {
    return actual.scan(scan -> scan.consistentRead(true)).items().stream().toList();
  }

  private String snapshot() {
    return Snapshot.of(tables.client(), actual.tableName());
  }

  private Map<String, AttributeValue> itemMap(Key key) {
    Map<String, AttributeValue> item = read(key);
    if (item.isEmpty()) {
      failWithMessage("Expected an item with the key %s and found:%n%s", key, snapshot());
    }
    return item;
  }

  private Map<String, AttributeValue> read(Key key) {
    Map<String, AttributeValue> attributes =
        key.keyMap(actual.tableSchema(), TableMetadata.primaryIndexName());
    return tables
        .client()
        .getItem(get -> get.tableName(actual.tableName()).key(attributes).consistentRead(true))
        .item();
  }
}
