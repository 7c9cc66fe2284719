package dev.initonce.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class TableProviderTest {
  private static final TableDefinition<Song> SONGS = TableDefinition.of("songs", Song.class);
  private static final TableDefinition<Song> ALBUMS = TableDefinition.of("albums", Song.class);

  private final AtomicInteger built = new AtomicInteger();

  private TableProviderBuilder local() {
    return TableProvider.builder()
        .environment(Map.of("SONGS_TABLE", "songs-prod", "ALBUMS_TABLE", " ")::get)
        .region(Region.EU_CENTRAL_1)
        .endpoint(URI.create("http://127.0.0.1:1"))
        .credentials(AnonymousCredentialsProvider.create())
        .configureClient(builder -> built.incrementAndGet());
  }

  @Test
  void givesTheSameObjectsEachTime() {
    try (TableProvider provider = local().build()) {
      DynamoDbTable<Song> table = provider.table(SONGS);

      assertThat(provider.table(TableDefinition.of("songs", Song.class))).isSameAs(table);
      assertThat(provider.client()).isSameAs(provider.client());
      assertThat(provider.enhanced()).isSameAs(provider.enhanced());
      assertThat(table.tableName()).isEqualTo("songs-prod");
      assertThat(built).hasValue(1);
    }
  }

  @Test
  void buildsNothingBeforeTheFirstUse() {
    try (TableProvider provider = local().build()) {
      assertThat(provider.tableName(SONGS)).isEqualTo("songs-prod");
      assertThat(built).hasValue(0);
    }
    assertThat(built).hasValue(0);
  }

  @Test
  void primeBuildsTheClientAndTheTables() {
    try (TableProvider provider = local().build()) {
      assertThat(provider.prime(SONGS)).isSameAs(provider);
      assertThat(built).hasValue(1);
    }
  }

  @Test
  void missingVariableIsNamed() {
    try (TableProvider provider = local().environment(name -> null).build()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> provider.prime(SONGS))
          .withMessage(
              "Environment variable SONGS_TABLE is not set: it must hold the name of the DynamoDB table 'songs'. Set it"
                  + " in the configuration of the function, or give the provider another source of names with"
                  + " builder().environment(...).");
    }
  }

  @Test
  void blankVariableIsNoName() {
    try (TableProvider provider = local().build()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> provider.tableName(ALBUMS))
          .withMessageStartingWith("Environment variable ALBUMS_TABLE is blank");
    }
  }

  @Test
  void settingsReachTheClient() {
    try (TableProvider provider =
        local().overrideConfiguration(call -> call.putHeader("x-stage", "test")).build()) {
      SdkServiceClientConfiguration configuration = provider.client().serviceClientConfiguration();

      assertThat(provider.client().serviceClientConfiguration().region())
          .isEqualTo(Region.EU_CENTRAL_1);
      assertThat(configuration.endpointOverride()).contains(URI.create("http://127.0.0.1:1"));
      assertThat(configuration.overrideConfiguration().headers()).containsKey("x-stage");
    }
  }

  @Test
  void extensionsReplaceTheDefaultOnes() {
    try (TableProvider standard = local().build();
        TableProvider bare = local().extensions().build()) {
      assertThat(standard.table(SONGS).mapperExtension()).isNotNull();
      assertThat(bare.table(SONGS).mapperExtension()).isNull();
    }
  }

  @Test
  void closedProviderSaysSo() {
    TableProvider provider = local().build();
    provider.prime(SONGS);

    provider.close();
    provider.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> provider.table(SONGS))
        .withMessage("This TableProvider is closed");
    assertThatIllegalStateException().isThrownBy(provider::client);
  }

  @Test
  void clientThatWasGivenIsUsedAndStaysOpen() {
    AtomicInteger closed = new AtomicInteger();
    DynamoDbClient given =
        new DynamoDbClient() {
          @Override
          public String serviceName() {
            return "dynamodb";
          }

          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    try (TableProvider provider =
        TableProvider.builder().environment(name -> "songs-prod").client(given).build()) {
      assertThat(provider.client()).isSameAs(given);
      assertThat(provider.table(SONGS).tableName()).isEqualTo("songs-prod");
    }
    assertThat(closed).hasValue(0);
  }

  @Test
  void httpClientThatWasGivenStaysOpen() {
    AtomicInteger closed = new AtomicInteger();
    try (SdkHttpClient apache = Apache5HttpClient.create()) {
      SdkHttpClient counting = new CountingHttpClient(apache, closed);
      try (TableProvider provider = local().httpClient(counting).build()) {
        provider.prime(SONGS);
      }
      assertThat(closed).hasValue(0);
    }
  }

  @Test
  void httpClientThatTheProviderBuiltIsClosed() {
    AtomicInteger closed = new AtomicInteger();
    CountingHttpClient.Builder http = new CountingHttpClient.Builder(closed);
    try (TableProvider provider = local().httpClientBuilder(http).build()) {
      provider.prime(SONGS);
    }
    assertThat(closed).hasValue(1);
  }

  @Test
  void settingsOfAClientThatIsGivenAreRefused() {
    try (DynamoDbClient given = DynamoDbClient.builder().region(Region.EU_CENTRAL_1).build()) {
      TableProviderBuilder builder = TableProvider.builder().client(given).region(Region.EU_WEST_1);

      assertThatIllegalStateException()
          .isThrownBy(builder::build)
          .withMessage(
              "region(...) has no effect on a client that is given with client(...): set it on that client");
    }
  }
}
