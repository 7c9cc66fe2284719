package dev.initonce.junit.local;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
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

  private @Nullable ScheduledExecutorService running;

  EmbeddedClients(Faults faults) {
    Supplier<ScheduledExecutorService> timer = this::timer;
    boolean withoutTelemetry = true;
    database = DynamoDBEmbedded.create(withoutTelemetry);
    sync =
        EmbeddedClientHandler.wrap(DynamoDbClient.class, database.dynamoDbClient(), faults, timer);
    async =
        new Lazy<>(
            () ->
                EmbeddedClientHandler.wrap(
                    DynamoDbAsyncClient.class, database.dynamoDbAsyncClient(), faults, timer));
    streams =
        new Lazy<>(
            () ->
                EmbeddedClientHandler.wrap(
                    DynamoDbStreamsClient.class, database.dynamoDbStreamsClient(), faults, timer));
    // The asynchronous streams client of DynamoDB Local throws at every call.
    streamsAsync =
        new Lazy<>(
            () ->
                EmbeddedClientHandler.wrap(
                    DynamoDbStreamsAsyncClient.class,
                    database.dynamoDbStreamsClient(),
                    faults,
                    timer));
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

  private synchronized ScheduledExecutorService timer() {
    ScheduledExecutorService timer = running;
    if (timer == null) {
      timer = Executors.newSingleThreadScheduledExecutor(EmbeddedClients::daemon);
      running = timer;
    }
    return timer;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "dynamodb-local-waiter");
    thread.setDaemon(true);
    return thread;
  }

  private synchronized void stopTimer() {
    if (running != null) {
      running.shutdownNow();
    }
  }

  @Override
  public void close() {
    stopTimer();
    database.shutdownNow();
  }
}
