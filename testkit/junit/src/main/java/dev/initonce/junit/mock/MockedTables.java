package dev.initonce.junit.mock;

import dev.initonce.provider.TableProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
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
  private final Mocks mocks = new Mocks();
  private final TableMocks tables = new TableMocks(mocks, DynamoDbTable.class, DynamoDbIndex.class);
  private final DynamoDbClient client =
      mocks.mock(DynamoDbClient.class, "client", new ConsumerOverloads(null));
  private final DynamoDbEnhancedClient enhanced =
      mocks.mock(DynamoDbEnhancedClient.class, "enhanced client", tables::answerEnhanced);
  private final TableProvider provider =
      mocks.mock(
          TableProvider.class, "tables", call -> tables.answerProvider(call, client, enhanced));

  /** New mocks, with no stubs. */
  public MockedTables() {}

  /** The provider to hand to code under test. */
  public TableProvider provider() {
    return provider;
  }

  /**
   * Checks that each stub of these mocks was used.
   *
   * @throws AssertionError if one was not; the message shows where it was made, and what the code
   *     called in its place
   */
  public void verifyStubsUsed() {
    mocks.verifyStubsUsed();
  }
}
