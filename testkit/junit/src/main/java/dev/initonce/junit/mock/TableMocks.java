package dev.initonce.junit.mock;

import dev.initonce.provider.TableDefinition;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** One mocked table per definition, the same each time. */
final class TableMocks {
  private final Mocks mocks;
  private final Class<?> tableType;
  private final Class<?> indexType;
  private final ConcurrentMap<TableDefinition<?>, Object> tables = new ConcurrentHashMap<>();

  TableMocks(Mocks mocks, Class<?> tableType, Class<?> indexType) {
    this.mocks = mocks;
    this.tableType = tableType;
    this.indexType = indexType;
  }

  Object of(TableDefinition<?> definition) {
    return Objects.requireNonNull(
        tables.computeIfAbsent(
            definition,
            key -> mocks.mock(tableType, key.toString(), new TableAnswer(key, mocks, indexType))));
  }

  /** What a provider answers whose tables these are, whether it is asynchronous or not. */
  @Nullable Object answerProvider(InvocationOnMock call, Object client, Object enhanced)
      throws Throwable {
    return switch (call.getMethod().getName()) {
      case "table" -> of(call.getArgument(0));
      case "tableName" -> call.<TableDefinition<?>>getArgument(0).logicalName();
      case "client" -> client;
      case "enhanced" -> enhanced;
      case "prime", "warmUp" -> call.getMock();
      default -> Mockito.RETURNS_DEFAULTS.answer(call);
    };
  }

  /** What an enhanced client answers: it names tables and schemas, and knows no definitions. */
  @Nullable Object answerEnhanced(InvocationOnMock call) throws Throwable {
    if (!call.getMethod().getName().equals("table")) {
      return new ConsumerOverloads(null).answer(call);
    }
    String name = call.getArgument(0);
    TableSchema<?> schema = call.getArgument(1);
    return tables.entrySet().stream()
        .filter(
            table ->
                table.getKey().logicalName().equals(name) && table.getKey().schema().equals(schema))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> of(TableDefinition.of(name, schema)));
  }
}
