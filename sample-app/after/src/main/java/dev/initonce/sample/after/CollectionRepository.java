package dev.initonce.sample.after;

import static software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional.keyEqualTo;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import dev.initonce.provider.TableProvider;
import dev.initonce.sample.collection.CollectionItem;
import dev.initonce.sample.collection.CollectionPage;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Collections in DynamoDB. */
final class CollectionRepository {
  private final DynamoDbTable<CollectionItem> table;

  CollectionRepository(TableProvider tables) {
    table = tables.table(Tables.COLLECTION);
  }

  /** Stores a new item; returns the one that is there already when its id is taken. */
  CollectionItem create(CollectionItem item) {
    try {
      table.putItem(
          request ->
              request
                  .item(item)
                  .conditionExpression(condition("attribute_not_exists(id)", Map.of()))
                  .returnValuesOnConditionCheckFailure(ALL_OLD));
      return item;
    } catch (ConditionalCheckFailedException e) {
      return Tables.COLLECTION.schema().mapToItem(e.item());
    }
  }

  Optional<CollectionItem> find(String owner, String id) {
    return Optional.ofNullable(table.getItem(key(owner, id)));
  }

  CollectionItem update(CollectionItem item) {
    return table.updateItem(
        request ->
            request
                .item(item)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .returnValuesOnConditionCheckFailure(ALL_OLD));
  }

  void delete(String owner, String id, @Nullable Long version) {
    Expression exists =
        version == null
            ? condition("attribute_exists(id)", Map.of())
            : condition(
                "attribute_exists(id) AND version = :version",
                Map.of(":version", AttributeValue.fromN(version.toString())));
    table.deleteItem(
        request ->
            request
                .key(key(owner, id))
                .conditionExpression(exists)
                .returnValuesOnConditionCheckFailure(ALL_OLD));
  }

  CollectionPage findByOwner(String owner, int limit, @Nullable String lastId) {
    Page<CollectionItem> page =
        table
            .query(
                request ->
                    request
                        .queryConditional(keyEqualTo(key -> key.partitionValue(owner)))
                        .exclusiveStartKey(lastId == null ? null : startKey(owner, lastId))
                        .limit(limit))
            .iterator()
            .next();
    return CollectionPage.of(page);
  }

  private static Key key(String owner, String id) {
    return Key.builder().partitionValue(owner).sortValue(id).build();
  }

  private static Map<String, AttributeValue> startKey(String owner, String lastId) {
    return Map.of("owner", AttributeValue.fromS(owner), "id", AttributeValue.fromS(lastId));
  }

  private static Expression condition(String text, Map<String, AttributeValue> values) {
    return Expression.builder().expression(text).expressionValues(values).build();
  }
}
