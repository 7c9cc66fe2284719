package dev.initonce.junit.mock;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;

/**
 * The other ways to say the same call to a table: with an item, a key or condition, or a whole
 * request.
 */
final class RequestForms {

  /** A method and its arguments. */
  record Form(Method method, List<Object> arguments) {}

  private final InvocationOnMock call;
  private final TableSchema<Object> schema;
  private final List<Form> forms = new ArrayList<>();

  @SuppressWarnings("unchecked") // Items of the table go into requests for the table.
  private RequestForms(InvocationOnMock call, TableSchema<?> schema) {
    this.call = call;
    this.schema = (TableSchema<Object>) schema;
  }

  static List<Form> othersThan(InvocationOnMock call, TableSchema<?> schema) {
    RequestForms forms = new RequestForms(call, schema);
    Object[] arguments = call.getArguments();
    if (arguments.length == 0) {
      forms.ofNothing();
    } else if (arguments.length == 1 && arguments[0] != null) {
      forms.of(arguments[0]);
    }
    return forms.forms;
  }

  /** The key of an item, as {@code DynamoDbTable.keyFrom} finds it. */
  static Key keyOf(TableSchema<?> schema, Object item) {
    @SuppressWarnings("unchecked")
    TableSchema<Object> items = (TableSchema<Object>) schema;
    TableMetadata table = schema.tableMetadata();
    Key.Builder key =
        Key.builder().partitionValue(items.attributeValue(item, table.primaryPartitionKey()));
    Optional<String> sortKey = table.primarySortKey();
    sortKey.ifPresent(name -> key.sortValue(items.attributeValue(item, name)));
    return key.build();
  }

  private void ofNothing() {
    if (operation().equals("scan")) {
      add(ScanEnhancedRequest.class, ScanEnhancedRequest.builder().build());
    }
  }

  private void of(Object argument) {
    if (argument instanceof Key key) {
      addKeyRequest(key);
    } else if (argument instanceof GetItemEnhancedRequest get) {
      add(Key.class, get.key());
    } else if (argument instanceof DeleteItemEnhancedRequest delete) {
      add(Key.class, delete.key());
    } else if (argument instanceof PutItemEnhancedRequest<?> put) {
      add(Object.class, put.item());
    } else if (argument instanceof UpdateItemEnhancedRequest<?> update) {
      add(Object.class, update.item());
    } else if (argument instanceof QueryConditional condition) {
      add(
          QueryEnhancedRequest.class,
          QueryEnhancedRequest.builder().queryConditional(condition).build());
    } else if (argument instanceof QueryEnhancedRequest query) {
      add(QueryConditional.class, query.queryConditional());
    } else if (argument instanceof ScanEnhancedRequest) {
      add();
    } else if (schema.itemType().rawClass().isInstance(argument)) {
      ofItem(argument);
    }
  }

  private void ofItem(Object item) {
    Class<Object> type = schema.itemType().rawClass();
    switch (operation()) {
      case "getItem", "deleteItem" -> {
        Key key = keyOf(schema, item);
        add(Key.class, key);
        addKeyRequest(key);
      }
      case "putItem" ->
          add(
              PutItemEnhancedRequest.class,
              PutItemEnhancedRequest.builder(type).item(item).build());
      case "updateItem" ->
          add(
              UpdateItemEnhancedRequest.class,
              UpdateItemEnhancedRequest.builder(type).item(item).build());
      default -> {}
    }
  }

  private void addKeyRequest(Key key) {
    if (operation().equals("getItem")) {
      add(GetItemEnhancedRequest.class, GetItemEnhancedRequest.builder().key(key).build());
    } else if (operation().equals("deleteItem")) {
      add(DeleteItemEnhancedRequest.class, DeleteItemEnhancedRequest.builder().key(key).build());
    }
  }

  private void add() {
    Reflect.find(call.getMethod().getDeclaringClass(), operation())
        .ifPresent(method -> forms.add(new Form(method, List.of())));
  }

  private void add(Class<?> parameter, @Nullable Object argument) {
    if (argument == null) {
      return;
    }
    Reflect.find(call.getMethod().getDeclaringClass(), operation(), parameter)
        .ifPresent(method -> forms.add(new Form(method, List.of(argument))));
  }

  private String operation() {
    return call.getMethod().getName();
  }
}
