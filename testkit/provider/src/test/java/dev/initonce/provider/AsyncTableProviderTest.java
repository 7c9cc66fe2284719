package dev.initonce.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

final class AsyncTableProviderTest {
  private static final TableDefinition<Song> SONGS = TableDefinition.of("songs", Song.class);

  private final AtomicInteger built = new AtomicInteger();

  private AsyncTableProviderBuilder local() {
    return AsyncTableProvider.builder()
        .environment(name -> name.equals("SONGS_TABLE") ? "songs-prod" : null)
        .region(Region.EU_CENTRAL_1)
        .endpoint(URI.create("http://127.0.0.1:1"))
        .credentials(AnonymousCredentialsProvider.create())
        .configureClient(builder -> built.incrementAndGet());
  }

  @Test
  void givesTheSameObjectsEachTime() {
    try (AsyncTableProvider provider = local().build()) {
      assertThat(built).hasValue(0);
      assertThat(provider.prime(SONGS)).isSameAs(provider);
      assertThat(provider.table(SONGS)).isSameAs(provider.table(SONGS));
      assertThat(provider.table(SONGS).tableName()).isEqualTo(provider.tableName(SONGS));
      assertThat(provider.client()).isSameAs(provider.client());
      assertThat(provider.enhanced()).isSameAs(provider.enhanced());
      assertThat(built).hasValue(1);
    }
  }

  @Test
  void missingVariableIsNamed() {
    try (AsyncTableProvider provider = local().build()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> provider.table(TableDefinition.of("albums", Song.class)))
          .withMessageStartingWith("Environment variable ALBUMS_TABLE is not set");
    }
  }

  @Test
  void closedProviderSaysSo() {
    AsyncTableProvider provider = local().build();
    provider.prime();
    provider.close();

    assertThatIllegalStateException()
        .isThrownBy(provider::client)
        .withMessage("This AsyncTableProvider is closed");
  }

  @Test
  void clientThatWasGivenIsUsed() {
    try (DynamoDbAsyncClient given =
            DynamoDbAsyncClient.builder().region(Region.EU_CENTRAL_1).build();
        AsyncTableProvider provider = AsyncTableProvider.builder().client(given).build()) {
      assertThat(provider.client()).isSameAs(given);
      assertThatIllegalStateException()
          .isThrownBy(
              () -> AsyncTableProvider.builder().client(given).region(Region.EU_WEST_1).build())
          .withMessageStartingWith("region(...) has no effect");
    }
  }
}
