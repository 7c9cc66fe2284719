package dev.initonce.junit;

import dev.initonce.junit.local.Faults;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.AsyncTableProvider;
import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What a database can be asked for, by type. */
final class Injection {
  private static final Map<Class<?>, Function<LocalDatabase, Object>> BY_TYPE = new HashMap<>();

  static {
    BY_TYPE.put(LocalDatabase.class, database -> database);
    BY_TYPE.put(TableProvider.class, LocalDatabase::tables);
    BY_TYPE.put(AsyncTableProvider.class, LocalDatabase::asyncTables);
    BY_TYPE.put(DynamoDbClient.class, LocalDatabase::client);
    BY_TYPE.put(DynamoDbAsyncClient.class, LocalDatabase::asyncClient);
    BY_TYPE.put(DynamoDbEnhancedClient.class, database -> database.tables().enhanced());
    BY_TYPE.put(DynamoDbEnhancedAsyncClient.class, database -> database.asyncTables().enhanced());
    BY_TYPE.put(DynamoDbStreamsClient.class, LocalDatabase::streamsClient);
    BY_TYPE.put(DynamoDbStreamsAsyncClient.class, LocalDatabase::streamsAsyncClient);
    BY_TYPE.put(Faults.class, LocalDatabase::faults);
  }

  private Injection() {}

  static boolean supports(Class<?> type) {
    return BY_TYPE.containsKey(type) || isTable(type);
  }

  static String supportedTypes() {
    return Stream.concat(
            BY_TYPE.keySet().stream(), Stream.of(DynamoDbTable.class, DynamoDbAsyncTable.class))
        .map(Class::getSimpleName)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * @param table the logical name that was asked for, or an empty string
   * @throws ParameterResolutionException if a table is asked for and no definition, or more than
   *     one, fits
   */
  static Object value(
      Class<?> type, Type generic, String table, LocalDatabase database, TableCatalog catalog) {
    if (!isTable(type)) {
      return BY_TYPE.getOrDefault(type, unsupported -> unsupported).apply(database);
    }
    TableDefinition<?> definition = definition(generic, table, catalog);
    return type == DynamoDbTable.class
        ? database.tables().table(definition)
        : database.asyncTables().table(definition);
  }

  private static boolean isTable(Class<?> type) {
    return type == DynamoDbTable.class || type == DynamoDbAsyncTable.class;
  }

  private static TableDefinition<?> definition(Type generic, String table, TableCatalog catalog) {
    List<TableDefinition<?>> fitting =
        catalog.definitions().stream()
            .filter(definition -> table.isEmpty() || definition.logicalName().equals(table))
            .filter(definition -> fits(generic, definition))
            .toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    String wanted = generic.getTypeName() + (table.isEmpty() ? "" : " named '" + table + "'");
    throw new ParameterResolutionException(
        fitting.isEmpty()
            ? "No TableDefinition for a "
                + wanted
                + ": name the class that holds it, @DynamoDbTest(tables = ...). Known: "
                + catalog.definitions()
            : "Several definitions fit a "
                + wanted
                + ", choose one with @LocalDynamoDb(table = ...): "
                + fitting);
  }

  private static boolean fits(Type generic, TableDefinition<?> definition) {
    if (!(generic instanceof ParameterizedType parameterized)) {
      return true;
    }
    Type item = parameterized.getActualTypeArguments()[0];
    return !(item instanceof Class<?>) || item.equals(definition.schema().itemType().rawClass());
  }
}
