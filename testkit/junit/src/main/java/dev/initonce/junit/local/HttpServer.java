package dev.initonce.junit.local;

import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/**
 * One web server for all databases behind HTTP, bound to loopback, and one HTTP client for all
 * their synchronous clients. Both live while someone holds a lease.
 */
final class HttpServer {
  private static final HttpServer INSTANCE = new HttpServer();
  private static final String LOOPBACK = "127.0.0.1";

  private int leases;
  private @Nullable Running running;

  private record Running(
      Server jetty, URI uri, DatabaseRouter router, @Nullable SdkHttpClient http) {}

  private HttpServer() {}

  /** Keeps the server up until it is closed. */
  static LocalDatabase.Lease lease() {
    INSTANCE.acquire();
    return INSTANCE::release;
  }

  /** A new, empty database behind the server. Its clients hold a lease until they are closed. */
  static RemoteClients newDatabase(String accessKey, Faults faults) {
    Running server = INSTANCE.acquire();
    server.router().open(accessKey, faults);
    return RemoteClients.of(
        server.uri(),
        accessKey,
        server.http(),
        () -> {
          server.router().close(accessKey);
          INSTANCE.release();
        });
  }

  private synchronized Running acquire() {
    Running server = running;
    if (server == null) {
      server = start();
      running = server;
    }
    leases++;
    return server;
  }

  private synchronized void release() {
    leases--;
    Running server = running;
    if (leases == 0 && server != null) {
      running = null;
      SdkHttpClient http = server.http();
      if (http != null) {
        http.close();
      }
      stop(server.jetty());
    }
  }

  private static Running start() {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("dynamodb-local-http");
    threads.setDaemon(true);
    Server jetty = new Server(threads);
    ServerConnector connector = new ServerConnector(jetty, 1, 1);
    connector.setHost(LOOPBACK);
    connector.setPort(0);
    jetty.addConnector(connector);
    DatabaseRouter router = new DatabaseRouter();
    jetty.setHandler(router);
    try {
      jetty.start();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot start the web server of DynamoDB Local", e);
    }
    URI uri = URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
    return new Running(jetty, uri, router, sharedClient());
  }

  /** Null where the user's SDK brings another one: each of its clients then finds its own. */
  private static @Nullable SdkHttpClient sharedClient() {
    try {
      return Apache5HttpClient.create();
    } catch (NoClassDefFoundError e) {
      return null;
    }
  }

  private static void stop(Server jetty) {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot stop the web server of DynamoDB Local", e);
    }
  }
}
