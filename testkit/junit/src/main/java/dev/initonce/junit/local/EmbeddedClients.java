package dev.initonce.junit.local;

import java.util.logging.Level;
import java.util.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** A DynamoDB Local of its own, in this JVM, in memory. */
final class EmbeddedClients implements ClientSet {
  // Held here because the logging system forgets the level of a logger that nobody holds.
  private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

  static {
    SQLITE.setLevel(Level.WARNING);
  }

  private final AmazonDynamoDBLocal database;
  private final DynamoDbClient sync;
  // Most tests ask for none of these, and each costs classes to load.
  private final Lazy<DynamoDbAsyncClient> async;
  private final Lazy<DynamoDbStreamsClient> streams;
  private final Lazy<DynamoDbStreamsAsyncClient> streamsAsync;

  EmbeddedClients(Faults faults) {
    boolean withoutTelemetry = true;
    database = DynamoDBEmbedded.create(withoutTelemetry);
    sync = EmbeddedClientHandler.wrap(DynamoDbClient.class, database.dynamoDbClient(), faults);
    async =
        new Lazy<>(
            () ->
                EmbeddedClientHandler.wrap(
                    DynamoDbAsyncClient.class, database.dynamoDbAsyncClient(), faults));
    streams =
        new Lazy<>(
            () ->
                EmbeddedClientHandler.wrap(
                    DynamoDbStreamsClient.class, database.dynamoDbStreamsClient(), faults));
    // The asynchronous streams client of DynamoDB Local throws at every call.
    streamsAsync =
        new Lazy<>(
            () ->
                EmbeddedClientHandler.wrap(
                    DynamoDbStreamsAsyncClient.class, database.dynamoDbStreamsClient(), faults));
  }

  @Override
  public DynamoDbClient sync() {
    return sync;
  }

  @Override
  public DynamoDbAsyncClient async() {
    return async.get();
  }

  @Override
  public DynamoDbStreamsClient streams() {
    return streams.get();
  }

  @Override
  public DynamoDbStreamsAsyncClient streamsAsync() {
    return streamsAsync.get();
  }

  @Override
  public void close() {
    database.shutdownNow();
  }
}
