package dev.initonce.junit.comparison;

import dev.initonce.junit.Item;
import dev.initonce.provider.TableProvider;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** What the three tests test. */
final class Repository {
  private static final Expression NEW =
      Expression.builder().expression("attribute_not_exists(id)").build();

  private final TableProvider tables;

  Repository(TableProvider tables) {
    this.tables = tables;
  }

  private DynamoDbTable<Item> table() {
    return tables.table(Item.COLLECTION);
  }

  void create(Item item) {
    table().putItem(put -> put.item(item).conditionExpression(NEW));
  }

  Optional<Item> find(String owner, String id) {
    return Optional.ofNullable(table().getItem(key(owner, id)));
  }

  void update(Item item) {
    table().updateItem(item);
  }

  void delete(String owner, String id) {
    table().deleteItem(key(owner, id));
  }

  List<Item> list(String owner) {
    return table().query(QueryConditional.keyEqualTo(k -> k.partitionValue(owner))).items().stream()
        .toList();
  }

  private static Key key(String owner, String id) {
    return Key.builder().partitionValue(owner).sortValue(id).build();
  }
}
