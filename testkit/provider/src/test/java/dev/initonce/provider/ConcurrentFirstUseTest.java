package dev.initonce.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** Every thread of a parallel invocation may be the first one. */
final class ConcurrentFirstUseTest {
  private static final int THREADS = 32;

  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
  private final AtomicInteger built = new AtomicInteger();

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @Test
  void buildsOneClientAndOneTable() throws Exception {
    try (TableProvider provider =
        TableProvider.builder()
            .environment(name -> "songs")
            .region(Region.EU_CENTRAL_1)
            .endpoint(URI.create("http://127.0.0.1:1"))
            .credentials(AnonymousCredentialsProvider.create())
            .configureClient(client -> built.incrementAndGet())
            .build()) {
      assertThat(atOnce(() -> provider.table(TableDefinition.of("songs", Song.class))))
          .containsOnly(provider.table(TableDefinition.of("songs", Song.class)));
      assertThat(built).hasValue(1);
    }
  }

  @Test
  void buildsOneAsyncClientAndOneTable() throws Exception {
    try (AsyncTableProvider provider =
        AsyncTableProvider.builder()
            .environment(name -> "songs")
            .region(Region.EU_CENTRAL_1)
            .endpoint(URI.create("http://127.0.0.1:1"))
            .credentials(AnonymousCredentialsProvider.create())
            .configureClient(client -> built.incrementAndGet())
            .build()) {
      assertThat(atOnce(() -> provider.table(TableDefinition.of("songs", Song.class))))
          .containsOnly(provider.table(TableDefinition.of("songs", Song.class)));
      assertThat(built).hasValue(1);
    }
  }

  private List<Object> atOnce(Callable<?> firstUse) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<Object>> uses =
        IntStream.range(0, THREADS)
            .mapToObj(
                i ->
                    pool.<Object>submit(
                        () -> {
                          start.await();
                          return firstUse.call();
                        }))
            .toList();
    List<Object> results = new ArrayList<>();
    for (Future<Object> use : uses) {
      results.add(use.get());
    }
    return results;
  }
}
