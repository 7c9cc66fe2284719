package dev.initonce.junit.local;

import dev.initonce.provider.AsyncTableProvider;
import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * One isolated DynamoDB on this machine. Tests get it from the JUnit extension; other code starts
 * its own and closes it.
 *
 * <p>Everything that it hands out may be shared by many threads. Closing what it hands out does
 * nothing; closing the database ends it.
 */
public final class LocalDatabase implements AutoCloseable {
  /** Keeps something up until it is closed. */
  @FunctionalInterface
  public interface Lease extends AutoCloseable {
    @Override
    void close();
  }

  private final ClientSet clients;
  private final Faults faults;
  private final Tables tables;
  private final LocalTableProvider provider;
  private final Lazy<LocalAsyncTableProvider> asyncProvider;

  LocalDatabase(ClientSet clients, Faults faults, List<LocalTable> known) {
    this(clients, faults, new Tables(clients, known), null);
  }

  /** Null for the SDK's default extensions. */
  private LocalDatabase(
      ClientSet clients,
      Faults faults,
      Tables tables,
      @Nullable List<DynamoDbEnhancedClientExtension> extensions) {
    this.clients = clients;
    this.faults = faults;
    this.tables = tables;
    this.provider = new LocalTableProvider(tables, clients.sync(), extensions);
    this.asyncProvider =
        new Lazy<>(() -> new LocalAsyncTableProvider(tables, clients.async(), extensions));
  }

  /**
   * Starts an empty DynamoDB Local inside this JVM, in memory. It answers calls in place of the
   * SDK's pipeline: no network, no retries, no interceptors.
   *
   * @throws DynamoDbLocalMissingException if DynamoDB Local is not on the class path
   * @throws UnfitLibraryException if it cannot run with the libraries beside it
   */
  public static LocalDatabase embedded(LocalTable... tables) {
    Prerequisites.requireEmbedded();
    Faults faults = new Faults();
    ClientSet clients = Prerequisites.starting(() -> new EmbeddedClients(faults));
    return new LocalDatabase(clients, faults, List.of(tables));
  }

  /**
   * Starts an empty DynamoDB Local inside this JVM, in memory, behind HTTP on a free loopback port.
   * Requests go through the whole pipeline of the SDK. It needs Jetty on the class path.
   *
   * @throws DynamoDbLocalMissingException if DynamoDB Local or Jetty is not on the class path
   * @throws UnfitLibraryException if they cannot run with the libraries beside them
   */
  public static LocalDatabase http(LocalTable... tables) {
    Prerequisites.requireHttp();
    Faults faults = new Faults();
    String accessKey = AccessKeys.next();
    ClientSet clients = Prerequisites.starting(() -> HttpServer.newDatabase(accessKey, faults));
    return new LocalDatabase(clients, faults, List.of(tables));
  }

  /**
   * Uses a DynamoDB that runs already. Tables get names that no one else uses, and are deleted when
   * the database is closed.
   *
   * @throws IllegalArgumentException if the endpoint is incomplete or belongs to AWS
   */
  public static LocalDatabase at(URI endpoint, LocalTable... tables) {
    Faults faults = new Faults();
    return new LocalDatabase(RemoteClients.of(endpoint, faults), faults, List.of(tables));
  }

  /**
   * Keeps the web server of {@link #http} up until it is closed, so that not every database has to
   * start it.
   *
   * @throws DynamoDbLocalMissingException if Jetty is not on the class path
   * @throws UnfitLibraryException if Jetty is too old, or of several versions
   */
  public static Lease keepHttpServer() {
    Prerequisites.requireJetty();
    return Prerequisites.starting(HttpServer::lease);
  }

  /**
   * Why {@link #embedded} would fail for want of DynamoDB Local, and what to add; empty if it would
   * not.
   */
  public static Optional<String> whyNotEmbedded() {
    try {
      Prerequisites.requirePresent();
      return Optional.empty();
    } catch (DynamoDbLocalMissingException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /**
   * The system properties that lead clients which code builds by itself to this database.
   *
   * @throws IllegalStateException if it is embedded, and so has no endpoint
   */
  public Map<String, String> systemProperties() {
    return clients.systemProperties();
  }

  /**
   * The environment variables that lead a function in another process to this database: the SDK's
   * own, and for each definition the one that names its table, which is made if it is not there
   * yet.
   *
   * @throws IllegalStateException if it is embedded, and so has no endpoint
   */
  public Map<String, String> environmentVariables(TableDefinition<?>... definitions) {
    Map<String, String> variables = new HashMap<>(clients.environmentVariables());
    for (TableDefinition<?> definition : definitions) {
      variables.put(definition.environmentVariable(), tableName(definition));
    }
    return Map.copyOf(variables);
  }

  /**
   * The same database, whose providers have these extensions in place of the SDK's default ones, as
   * {@code TableProvider.builder().extensions(...)} gives them to the application's. Closing either
   * ends both.
   */
  public LocalDatabase withExtensions(DynamoDbEnhancedClientExtension... chain) {
    return new LocalDatabase(clients, faults, tables, List.of(chain));
  }

  /** The provider to hand to code under test. It makes each table when it is first asked for. */
  public TableProvider tables() {
    return provider;
  }

  /** The provider to hand to asynchronous code under test, on the same tables. */
  public AsyncTableProvider asyncTables() {
    return asyncProvider.get();
  }

  /** A client on this database. */
  public DynamoDbClient client() {
    return clients.sync();
  }

  /** An asynchronous client on this database. */
  public DynamoDbAsyncClient asyncClient() {
    return clients.async();
  }

  /** A client for the streams of this database's tables. */
  public DynamoDbStreamsClient streamsClient() {
    return clients.streams();
  }

  /** An asynchronous client for the streams of this database's tables. */
  public DynamoDbStreamsAsyncClient streamsAsyncClient() {
    return clients.streamsAsync();
  }

  /** Makes calls to this database fail on demand. */
  public Faults faults() {
    return faults;
  }

  /** The physical name of a table, which is made if it is not there yet. */
  public String tableName(TableDefinition<?> definition) {
    return tables.nameOf(definition);
  }

  /** The physical names of the tables that were made through this object. */
  public Set<String> tableNames() {
    return Set.copyOf(tables.created());
  }

  /** Ends the database and everything in it. */
  @Override
  public void close() {
    tables.deleteIfOthersShareThePlace();
    clients.close();
  }
}
