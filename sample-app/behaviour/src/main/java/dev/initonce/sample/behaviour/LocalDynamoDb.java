package dev.initonce.sample.behaviour;

import java.net.InetAddress;
import java.net.URI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local in memory, over HTTP, in this process, on a free port of the loopback interface.
 *
 * <p>Its own {@code ServerRunner} listens on every interface and reports its start to a host on the
 * Internet; both happen above the request handler, which is why this class puts the handler behind
 * a server of its own.
 */
public final class LocalDynamoDb implements AutoCloseable {
  private final Server server;
  private final LocalDynamoDBRequestHandler database;

  private LocalDynamoDb(Server server, LocalDynamoDBRequestHandler database) {
    this.server = server;
    this.database = database;
  }

  /** A running server; throws {@link IllegalStateException} when it does not start. */
  public static LocalDynamoDb start() {
    try {
      boolean inMemory = true;
      boolean oneDatabaseForAllCredentials = true;
      LocalDynamoDBRequestHandler database =
          new LocalDynamoDBRequestHandler(0, inMemory, null, oneDatabaseForAllCredentials, false);
      Server server = new Server();
      HttpConfiguration http = new HttpConfiguration();
      http.setSendServerVersion(false);
      ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
      connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
      server.addConnector(connector);
      server.setHandler(new LocalDynamoDBServerHandler(database, null));
      server.start();
      return new LocalDynamoDb(server, database);
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not start", e);
    }
  }

  /** Where clients find it. */
  public URI endpoint() {
    ServerConnector connector = (ServerConnector) server.getConnectors()[0];
    return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort());
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
