package dev.initonce.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local behind HTTP, without the testkit; one database for all, as a container has. */
public final class BareServer implements AutoCloseable {
  private final DynamoDBProxyServer server;
  private final URI uri;

  private BareServer(DynamoDBProxyServer server, URI uri) {
    this.server = server;
    this.uri = uri;
  }

  /** As DynamoDB Local's own main program does, without its words to standard output. */
  public static BareServer start() {
    int port = freePort();
    try {
      LocalDynamoDBRequestHandler tables =
          new LocalDynamoDBRequestHandler(0, true, null, true, false);
      DynamoDBProxyServer server =
          new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(tables, null));
      server.start();
      return new BareServer(server, URI.create("http://127.0.0.1:" + port));
    } catch (Exception e) {
      throw new IllegalStateException("Cannot start DynamoDB Local", e);
    }
  }

  public URI uri() {
    return uri;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot stop DynamoDB Local", e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
