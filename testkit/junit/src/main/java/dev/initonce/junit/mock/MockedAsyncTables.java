package dev.initonce.junit.mock;

import dev.initonce.provider.AsyncTableProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * An {@link AsyncTableProvider} made of Mockito mocks; the sibling of {@link MockedTables}, with
 * the same promises. What is not stubbed is a future that has completed with null, or a publisher
 * of one empty page.
 */
public final class MockedAsyncTables {
  private final Mocks mocks = new Mocks();
  private final TableMocks tables =
      new TableMocks(mocks, DynamoDbAsyncTable.class, DynamoDbAsyncIndex.class);
  private final DynamoDbAsyncClient client =
      mocks.mock(DynamoDbAsyncClient.class, "client", new ConsumerOverloads(null));
  private final DynamoDbEnhancedAsyncClient enhanced =
      mocks.mock(DynamoDbEnhancedAsyncClient.class, "enhanced client", tables::answerEnhanced);
  private final AsyncTableProvider provider =
      mocks.mock(
          AsyncTableProvider.class,
          "tables",
          call -> tables.answerProvider(call, client, enhanced));

  /** New mocks, with no stubs. */
  public MockedAsyncTables() {}

  /** The provider to hand to code under test. */
  public AsyncTableProvider provider() {
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
