package dev.initonce.sample.behaviour;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.jetty.io.ConnectionStatistics;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local in memory, over HTTP or HTTPS, in this process, on a free port of the loopback
 * interface.
 *
 * <p>Its own {@code ServerRunner} listens on every interface and reports its start to a host on the
 * Internet; both happen above the request handler, which is why this class puts the handler behind
 * a server of its own.
 */
public final class LocalDynamoDb implements AutoCloseable {
  private final Server server = new Server();
  private final ConnectionStatistics statistics = new ConnectionStatistics();
  private final ServerConnector connector;
  private final LocalDynamoDBRequestHandler database;

  private LocalDynamoDb(ConnectionFactory... protocols) {
    connector = new ServerConnector(server, protocols);
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.addBean(statistics);
    server.addConnector(connector);
    boolean inMemory = true;
    boolean oneDatabaseForAllCredentials = true;
    try {
      database =
          new LocalDynamoDBRequestHandler(0, inMemory, null, oneDatabaseForAllCredentials, false);
      server.setHandler(new LocalDynamoDBServerHandler(database, null));
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not start", e);
    }
  }

  /** A running server; throws {@link IllegalStateException} when it does not start. */
  public static LocalDynamoDb start() {
    return new LocalDynamoDb(new HttpConnectionFactory(new HttpConfiguration()));
  }

  /**
   * A running server that speaks TLS, as the real service does.
   *
   * @param keyStore PKCS 12, with a certificate for {@code localhost}
   */
  public static LocalDynamoDb startWithTls(Path keyStore, String password) {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(keyStore.toUri().toString());
    tls.setKeyStorePassword(password);
    HttpConfiguration http = new HttpConfiguration();
    // Java clients name no localhost in their handshake, which the check would take for a mistake.
    http.addCustomizer(new SecureRequestCustomizer(false));
    return new LocalDynamoDb(
        new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
  }

  /** Where clients find it. */
  public URI endpoint() {
    boolean tls = connector.getConnectionFactory(SslConnectionFactory.class) != null;
    return tls
        ? URI.create("https://localhost:" + connector.getLocalPort())
        : URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort());
  }

  /** How many connections have been accepted so far. */
  public long connectionsAccepted() {
    boolean tls = connector.getConnectionFactory(SslConnectionFactory.class) != null;
    // Each TLS connection carries an HTTP connection, and both are counted.
    return statistics.getConnectionsTotal() / (tls ? 2 : 1);
  }

  /** A new client of this server, to prepare tables and to look at them; the caller closes it. */
  public DynamoDbClient client() {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** Stops the server and drops its data. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not stop", e);
    } finally {
      database.shutdown();
    }
  }
}
