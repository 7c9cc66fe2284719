package dev.initonce.junit.mock;

import dev.initonce.provider.TableDefinition;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** What a mocked table or index answers where the test stubbed nothing. */
final class TableAnswer implements Answer<@Nullable Object> {

  private final TableDefinition<?> definition;
  private final Mocks mocks;
  private final Class<?> indexType;
  private final @Nullable String indexName;
  private final ConcurrentMap<String, Object> indexes = new ConcurrentHashMap<>();
  // Set while one form asks another, which must not ask back.
  private final ThreadLocal<Boolean> asking = ThreadLocal.withInitial(() -> false);

  TableAnswer(TableDefinition<?> definition, Mocks mocks, Class<?> indexType) {
    this(definition, mocks, indexType, null);
  }

  private TableAnswer(
      TableDefinition<?> definition, Mocks mocks, Class<?> indexType, @Nullable String indexName) {
    this.definition = definition;
    this.mocks = mocks;
    this.indexType = indexType;
    this.indexName = indexName;
  }

  TableSchema<?> schema() {
    return definition.schema();
  }

  /** The index that is mocked, or the table itself as the SDK names it among its indexes. */
  String index() {
    return indexName == null ? TableMetadata.primaryIndexName() : indexName;
  }

  @Override
  public @Nullable Object answer(InvocationOnMock call) throws Throwable {
    return switch (call.getMethod().getName()) {
      case "tableName" -> definition.logicalName();
      case "tableSchema" -> definition.schema();
      case "indexName" -> indexName;
      case "keyFrom" -> RequestForms.keyOf(definition.schema(), call.getArgument(0));
      case "index" -> indexes.computeIfAbsent(call.getArgument(0), this::index);
      default -> answerOperation(call);
    };
  }

  private Object index(String name) {
    return mocks.mock(
        indexType,
        "index '" + name + "' of " + definition,
        new TableAnswer(definition, mocks, indexType, name));
  }

  private @Nullable Object answerOperation(InvocationOnMock call) throws Throwable {
    TableSchema<?> schema = definition.schema();
    if (call.getArguments().length == 1 && call.getArgument(0) instanceof Consumer<?>) {
      return new ConsumerOverloads(schema.itemType().rawClass()).answer(call);
    }
    if (!asking.get()) {
      List<RequestForms.Form> others = RequestForms.othersThan(call, schema);
      for (RequestForms.Form other : others) {
        if (isStubbed(call.getMock(), other.method())) {
          return ask(call.getMock(), other);
        }
      }
    }
    return nothing(call);
  }

  private static @Nullable Object nothing(InvocationOnMock call) throws Throwable {
    Class<?> type = call.getMethod().getReturnType();
    if (SdkIterable.class.isAssignableFrom(type)) {
      return Pages.empty();
    }
    if (SdkPublisher.class.isAssignableFrom(type)) {
      return Pages.publish();
    }
    return CompletableFuture.class.equals(type)
        ? CompletableFuture.completedFuture(null)
        : Mockito.RETURNS_DEFAULTS.answer(call);
  }

  /**
   * Only a form with a stub is asked: a call that is asked for in vain would be left behind as one
   * that the code made, because {@code when(...)} takes back no more than one.
   */
  private static boolean isStubbed(Object mock, Method method) {
    return Mockito.mockingDetails(mock).getStubbings().stream()
        .anyMatch(stubbing -> sameForm(stubbing.getInvocation().getMethod(), method));
  }

  private static boolean sameForm(Method one, Method other) {
    return one.getName().equals(other.getName())
        && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
  }

  private @Nullable Object ask(Object mock, RequestForms.Form other) throws Throwable {
    asking.set(true);
    try {
      return Reflect.invoke(other.method(), mock, other.arguments().toArray());
    } finally {
      asking.set(false);
    }
  }
}
