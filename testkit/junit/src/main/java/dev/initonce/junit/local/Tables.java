package dev.initonce.junit.local;

import dev.initonce.provider.TableDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Makes the tables of one database, each when a definition first asks for it. */
final class Tables {
  private static final int SHORTEST_NAME = 3;
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9.]+");

  private final ClientSet clients;
  private final List<LocalTable> known;
  private final Map<TableDefinition<?>, String> names = new ConcurrentHashMap<>();
  private final Set<String> created = ConcurrentHashMap.newKeySet();

  Tables(ClientSet clients, List<LocalTable> known) {
    this.clients = clients;
    this.known = known;
    known.stream()
        .filter(table -> table.definition().isEmpty())
        .forEach(
            table -> create(table, CreateTableRequest.builder().billingMode("PAY_PER_REQUEST")));
  }

  /** The physical name of a definition's table, which exists from then on. */
  String nameOf(TableDefinition<?> definition) {
    String name = names.get(definition);
    return name != null ? name : newNameOf(definition);
  }

  Set<String> created() {
    return created;
  }

  // One at a time: definitions that share a table must not both create it.
  private synchronized String newNameOf(TableDefinition<?> definition) {
    return names.computeIfAbsent(
        definition,
        table -> {
          String name = physicalName(table);
          if (created.contains(name)) {
            extend(name, table);
          } else {
            LocalTable local = known(table).orElseGet(() -> LocalTable.of(table));
            create(local, CreateTable.from(table.schema().tableMetadata(), name));
          }
          return name;
        });
  }

  private Optional<LocalTable> known(TableDefinition<?> definition) {
    return known.stream()
        .filter(table -> table.definition().filter(definition::equals).isPresent())
        .findFirst();
  }

  /**
   * The name follows from the variable and not from the logical name: definitions that read the
   * same variable are one table in production.
   */
  private String physicalName(TableDefinition<?> definition) {
    String name =
        NOT_IN_NAMES
            .matcher(definition.environmentVariable().toLowerCase(Locale.ROOT))
            .replaceAll("-");
    String longEnough = name.length() < SHORTEST_NAME ? name + "-table" : name;
    return clients.tablePrefix() + longEnough;
  }

  private void create(LocalTable table, CreateTableRequest.Builder standard) {
    CreateTableRequest request = table.request(standard);
    DynamoDbClient client = clients.sync();
    client.createTable(request);
    created.add(request.tableName());
    if (clients.createsTablesSlowly()) {
      client.waiter().waitUntilTableExists(describe -> describe.tableName(request.tableName()));
    }
    table
        .timeToLive()
        .ifPresent(
            attribute ->
                client.updateTimeToLive(
                    update ->
                        update
                            .tableName(request.tableName())
                            .timeToLiveSpecification(
                                ttl -> ttl.enabled(true).attributeName(attribute))));
  }

  /**
   * Several item types in one table: each schema may bring indexes that the first one did not know.
   */
  private void extend(String name, TableDefinition<?> definition) {
    CreateTableRequest wanted = CreateTable.from(definition.schema().tableMetadata(), name).build();
    TableDescription there =
        clients.sync().describeTable(describe -> describe.tableName(name)).table();
    if (!there.keySchema().equals(wanted.keySchema())) {
      throw new IllegalArgumentException(
          definition
              + " has other keys than the table that an earlier definition made for "
              + definition.environmentVariable());
    }
    Set<String> present = new HashSet<>();
    there.globalSecondaryIndexes().forEach(index -> present.add(index.indexName()));
    for (GlobalSecondaryIndex index : wanted.globalSecondaryIndexes()) {
      if (present.add(index.indexName())) {
        add(index, wanted);
      }
    }
  }

  /** What is behind an endpoint of the user's outlives the test, so the test's tables must go. */
  void deleteIfOthersShareThePlace() {
    if (!clients.tablePrefix().isEmpty()) {
      created.forEach(name -> clients.sync().deleteTable(table -> table.tableName(name)));
    }
  }

  private void add(GlobalSecondaryIndex index, CreateTableRequest wanted) {
    GlobalSecondaryIndexUpdate update =
        GlobalSecondaryIndexUpdate.builder()
            .create(
                create ->
                    create
                        .indexName(index.indexName())
                        .keySchema(index.keySchema())
                        .projection(index.projection()))
            .build();
    clients
        .sync()
        .updateTable(
            table ->
                table
                    .tableName(wanted.tableName())
                    .attributeDefinitions(wanted.attributeDefinitions())
                    .globalSecondaryIndexUpdates(update));
  }
}
