package dev.initonce.junit.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableDefinition;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Every method of every client, embedded and over HTTP, one after the other on databases that are
 * in the same state.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddedParityTest {
  private static final TableDefinition<?> SONGS =
      TableDefinition.ofDocuments("songs", "id", AttributeValueType.S)
          .withEnvironmentVariable("SONGS");

  /** Compared in {@link ClientObjectsTest}. */
  private static final List<String> ELSEWHERE = List.of("close", "equals", "hashCode", "toString");

  private final LocalDatabase embedded = LocalDatabase.embedded(LocalTable.of(SONGS));
  private final LocalDatabase http = LocalDatabase.http(LocalTable.of(SONGS));

  @BeforeAll
  void createTables() {
    for (LocalDatabase database : List.of(embedded, http)) {
      database.tableName(SONGS);
      database
          .client()
          .putItem(r -> r.tableName("songs").item(Map.of("id", AttributeValue.fromS("1"))));
    }
  }

  @AfterAll
  void close() {
    embedded.close();
    http.close();
  }

  @TestFactory
  Stream<DynamicTest> synchronous() {
    return methods(DynamoDbClient.class, LocalDatabase::client);
  }

  @TestFactory
  Stream<DynamicTest> asynchronous() {
    return methods(DynamoDbAsyncClient.class, LocalDatabase::asyncClient);
  }

  @TestFactory
  Stream<DynamicTest> streams() {
    return methods(DynamoDbStreamsClient.class, LocalDatabase::streamsClient);
  }

  @TestFactory
  Stream<DynamicTest> asynchronousStreams() {
    return methods(DynamoDbStreamsAsyncClient.class, LocalDatabase::streamsAsyncClient);
  }

  private <C> Stream<DynamicTest> methods(Class<C> type, Function<LocalDatabase, C> client) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !ELSEWHERE.contains(method.getName()))
        // What takes the table away comes last, and what all others need is there before.
        .sorted(
            Comparator.comparing((Method method) -> method.getName().startsWith("deleteTable"))
                .thenComparing(Method::toString))
        .flatMap(
            method ->
                Stream.of(Arguments.of(method), new @Nullable Object[method.getParameterCount()])
                    .distinct()
                    .map(arguments -> comparison(method, client, arguments)));
  }

  private <C> DynamicTest comparison(
      Method method, Function<LocalDatabase, C> client, @Nullable Object[] arguments) {
    return DynamicTest.dynamicTest(
        method.getName() + Arrays.toString(arguments),
        () ->
            assertThat(Outcome.of(client.apply(embedded), method, arguments))
                .isEqualTo(Outcome.of(client.apply(http), method, arguments)));
  }
}
