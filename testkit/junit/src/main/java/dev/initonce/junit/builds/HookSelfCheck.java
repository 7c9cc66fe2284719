package dev.initonce.junit.builds;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * That the SDK builds one instance of the hook for each client is observed and not promised. A
 * watch that sees nothing would make every test pass, so each JVM tries once.
 */
final class HookSelfCheck {
  private static final AtomicBoolean DONE = new AtomicBoolean();

  /** Sends nothing anywhere. */
  private static final class NoHttp implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      throw new UnsupportedOperationException("This client is never used");
    }

    @Override
    public void close() {}
  }

  private HookSelfCheck() {}

  static void run() {
    if (DONE.get()) {
      return;
    }
    ClientBuilds watch = ClientBuilds.open(false);
    try (watch) {
      DynamoDbClient.builder()
          .region(Region.US_EAST_1)
          .endpointOverride(URI.create("http://127.0.0.1:1"))
          .credentialsProvider(AnonymousCredentialsProvider.create())
          .httpClient(new NoHttp())
          .build()
          .close();
    }
    check(watch.builds().size());
    DONE.set(true);
  }

  static void check(int seen) {
    if (seen != 1) {
      throw new IllegalStateException(
          "The testkit built one client and saw "
              + seen
              + ". This version of the AWS SDK does not tell of the clients that are built, so nothing can be asserted about"
              + " them. Is another file 'software/amazon/awssdk/global/handlers/execution.interceptors' in the way?");
    }
  }
}
