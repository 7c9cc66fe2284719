package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.initonce.junit.builds.Build;
import dev.initonce.junit.builds.ClientBuilds;
import dev.initonce.junit.lambda.TestContext;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Isolated
final class ClientBuildsTest {

  static DynamoDbClient newClient() {
    return DynamoDbClient.builder()
        .region(Region.EU_CENTRAL_1)
        .endpointOverride(URI.create("http://127.0.0.1:1"))
        .build();
  }

  /** As people write it. */
  static final class Rebuilding implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String event, Context context) {
      try (DynamoDbClient client = newClient()) {
        return event + client.serviceName();
      }
    }
  }

  static final class LazyHandler implements RequestHandler<String, String> {
    private @Nullable DynamoDbClient client;

    @Override
    public String handleRequest(String event, Context context) {
      if (client == null) {
        client = newClient();
      }
      return event + client.serviceName();
    }
  }

  @Test
  void clientPerInvocationIsReportedWithItsLine() {
    assertThatThrownBy(
            () ->
                ClientBuilds.assertThatInvocations(new Rebuilding(), "a", "b", "c")
                    .buildNothingAfterTheFirst())
        .isInstanceOf(AssertionError.class)
        .hasMessageMatching(
            "(?s)Built after the first invocation:\n"
                + "  invocation 2: DynamoDbClient in ClientBuildsTest.newClient \\(ClientBuildsTest.java:\\d+\\), thread"
                + " .+\n"
                + "  invocation 3: DynamoDbClient in ClientBuildsTest.newClient .*\n"
                + "Build it once: a static final field, the handler's constructor, or a TableProvider.");
  }

  @Test
  void lazyClientIsRightButNotThereFromTheStart() {
    assertThatCode(
            () ->
                ClientBuilds.assertThatInvocations(new LazyHandler(), "a", "b")
                    .buildNothingAfterTheFirst())
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> ClientBuilds.assertThatInvocations(new LazyHandler(), "a").buildNothing())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Built during invocations:\n  invocation 1: DynamoDbClient");
  }

  @Test
  void kindsOfClientsAreToldApart() {
    try (ClientBuilds watch = ClientBuilds.watch()) {
      newClient().close();
      DynamoDbAsyncClient.builder()
          .region(Region.EU_CENTRAL_1)
          .endpointOverride(URI.create("http://127.0.0.1:1"))
          .build()
          .close();
      try (TableProvider provider =
          TableProvider.builder()
              .region(Region.EU_CENTRAL_1)
              .environment(name -> "songs")
              .build()) {
        provider.prime(COLLECTION).prime(COLLECTION);
      }
      assertThat(watch.builds())
          .extracting(Build::what)
          .containsExactly("DynamoDbClient", "DynamoDbAsyncClient", "DynamoDbClient");
      assertThat(watch.builds())
          .extracting(build -> build.place().getMethodName())
          .containsExactly("newClient", "kindsOfClientsAreToldApart", "kindsOfClientsAreToldApart");
    }
  }

  @Test
  void whatTheTestkitBuildsDoesNotCount() {
    try (ClientBuilds watch = ClientBuilds.watch();
        LocalDatabase embedded = LocalDatabase.embedded();
        LocalDatabase http = LocalDatabase.http()) {
      embedded.tables().prime(COLLECTION);
      http.tables().prime(COLLECTION);
      assertThat(http.asyncClient()).isNotNull();

      assertThat(watch.builds()).isEmpty();
    }
  }

  @Test
  void threadsThatTheCodeStartsAndPoolsCount() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      pool.submit(() -> {}).get();
      try (ClientBuilds watch = ClientBuilds.watch()) {
        Thread own = new Thread(() -> newClient().close(), "own");
        own.start();
        own.join();
        CompletableFuture.runAsync(() -> newClient().close(), pool).get();

        assertThat(watch.builds()).hasSize(2);
        assertThat(watch.builds().get(0).thread()).isEqualTo("own");
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void buildsOnPoolsThatMayBelongToAnotherTestAreNotCounted() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      pool.submit(() -> {}).get();
      ClientBuilds other = startOnAnotherThread();
      try (ClientBuilds watch = ClientBuilds.watch()) {
        CompletableFuture.runAsync(() -> newClient().close(), pool).get();

        assertThat(watch.builds()).isEmpty();
        assertThat(watch.unattributed()).hasSize(1);
        assertThat(other.unattributed()).hasSize(1);
        assertThatThrownBy(watch::verifyNothingBuilt)
            .isInstanceOf(AssertionError.class)
            .hasMessageStartingWith(
                "Cannot tell what this test builds: other tests watched at the same time")
            .hasMessageContaining("@Isolated");
      } finally {
        other.close();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static ClientBuilds startOnAnotherThread() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(ClientBuilds::watch).get();
    } finally {
      thread.shutdown();
    }
  }

  @Test
  void handlerThatFailsIsNoProofOfAnything() {
    assertThatThrownBy(
            () ->
                ClientBuilds.assertThatInvocations(
                    (String event) -> {
                      throw new IOException("no");
                    },
                    "a"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("The handler failed: java.io.IOException: no");
  }

  @Test
  void annotationFailsATestThatBuilds() {
    assertThat(Run.failures(Run.of(Annotated.class)))
        .singleElement()
        .asString()
        .startsWith(
            "Built by the test:\n  invocation 1: DynamoDbClient in ClientBuildsTest.newClient");
  }

  @BuildsNoClients
  static class Annotated {
    private final LazyHandler handler = new LazyHandler();

    @BeforeEach
    void firstInvocation() {
      assertThat(handler.handleRequest("a", TestContext.create())).isNotEmpty();
    }

    @Test
    void builds() {
      newClient().close();
    }

    @Test
    void buildsNothing() {
      assertThat(handler.handleRequest("b", TestContext.create())).isNotEmpty();
    }
  }
}
