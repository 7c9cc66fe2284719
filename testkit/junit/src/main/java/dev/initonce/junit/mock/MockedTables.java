package dev.initonce.junit.mock;

import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;
import org.mockito.stubbing.Stubbing;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A {@link TableProvider} whose provider, clients and tables are Mockito mocks: one table per
 * definition and one of each client, the same each time.
 *
 * <p>A mocked table finds nothing and lists nothing until it is stubbed. It knows its name and
 * schema. A call in one form finds a stub in the other: {@code getItem(key)}, {@code
 * getItem(request)}, {@code getItem(r -> r.key(key))}.
 */
public final class MockedTables {
  private final ConcurrentMap<TableDefinition<?>, DynamoDbTable<?>> tables =
      new ConcurrentHashMap<>();
  private final List<Object> mocks = new CopyOnWriteArrayList<>();
  private final DynamoDbClient client =
      mock(DynamoDbClient.class, "client", new ConsumerOverloads(null));
  private final DynamoDbEnhancedClient enhanced =
      mock(DynamoDbEnhancedClient.class, "enhanced client", this::answerEnhanced);
  private final TableProvider provider = mock(TableProvider.class, "tables", this::answerProvider);

  /** New mocks, with no stubs. */
  public MockedTables() {}

  /** The provider to hand to code under test. */
  public TableProvider provider() {
    return provider;
  }

  /**
   * Checks that each stub of these mocks was used.
   *
   * @throws AssertionError if one was not; the message shows where it was made
   */
  public void verifyStubsUsed() {
    List<String> unused = new ArrayList<>();
    for (Object mock : mocks) {
      for (Stubbing stubbing : Mockito.mockingDetails(mock).getStubbings()) {
        if (!stubbing.wasUsed()) {
          unused.add(
              "  " + stubbing.getInvocation() + " " + stubbing.getInvocation().getLocation());
        }
      }
    }
    if (!unused.isEmpty()) {
      throw new AssertionError(
          "The test did not use these stubs. Remove them, or ask for @MockTables(lenient = true):\n"
              + String.join("\n", unused));
    }
  }

  private @Nullable Object answerProvider(InvocationOnMock call) throws Throwable {
    return switch (call.getMethod().getName()) {
      case "table" -> table(call.getArgument(0));
      case "tableName" -> call.<TableDefinition<?>>getArgument(0).logicalName();
      case "client" -> client;
      case "enhanced" -> enhanced;
      case "prime", "warmUp" -> call.getMock();
      default -> Mockito.RETURNS_DEFAULTS.answer(call);
    };
  }

  private @Nullable Object answerEnhanced(InvocationOnMock call) throws Throwable {
    if (!call.getMethod().getName().equals("table")) {
      return new ConsumerOverloads(null).answer(call);
    }
    String name = call.getArgument(0);
    TableSchema<?> schema = call.getArgument(1);
    return tables.entrySet().stream()
        .filter(
            table ->
                table.getKey().logicalName().equals(name) && table.getKey().schema().equals(schema))
        .<Object>map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> table(TableDefinition.of(name, schema)));
  }

  private DynamoDbTable<?> table(TableDefinition<?> definition) {
    return Objects.requireNonNull(
        tables.computeIfAbsent(
            definition,
            key -> mock(DynamoDbTable.class, key.toString(), new TableAnswer(key, this::mock))));
  }

  private <T> T mock(Class<T> type, String name, Answer<?> answer) {
    T mock = Mockito.mock(type, Mockito.withSettings().name(name).defaultAnswer(answer));
    mocks.add(mock);
    return mock;
  }
}
