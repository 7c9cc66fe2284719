package dev.initonce.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

final class WarmUpTest {
  private static final TableDefinition<Song> SONGS = TableDefinition.of("songs", Song.class);
  private static final String DENIED =
      "{\"__type\":\"com.amazon.coral.service#AccessDeniedException\",\"Message\":\"not allowed\"}";

  @Test
  void readsOneItem() {
    try (FakeDynamoDb dynamoDb = new FakeDynamoDb(200, "{}");
        TableProvider provider = provider(dynamoDb.endpoint())) {
      assertThat(provider.warmUp(SONGS)).isSameAs(provider);

      assertThat(dynamoDb.requests())
          .containsExactly(
              "{\"TableName\":\"songs-prod\",\"Key\":{\"artist\":{\"S\":\"initonce-warm-up\"},\"track\":{\"N\":\"0\"}}}");
    }
  }

  @Test
  void readsOneItemOfEachTable() {
    TableDefinition<Song> covers = TableDefinition.of("covers", Song.class);
    try (FakeDynamoDb dynamoDb = new FakeDynamoDb(200, "{}");
        TableProvider provider = named(dynamoDb.endpoint());
        AsyncTableProvider async = asyncProvider(dynamoDb.endpoint())) {
      ready(provider, dynamoDb);
      provider.warmUp(SONGS, covers);

      assertThat(dynamoDb.requests())
          .hasSize(2)
          .satisfiesExactly(
              first -> assertThat(first).startsWith("{\"TableName\":\"SONGS_TABLE\""),
              second -> assertThat(second).startsWith("{\"TableName\":\"COVERS_TABLE\""));
      assertThat(async.warmUp(SONGS, covers)).isSameAs(async);
    }
  }

  @Test
  void failureIsLoggedByTable() {
    TableDefinition<Song> covers = TableDefinition.of("covers", Song.class);
    try (FakeDynamoDb dynamoDb = new FakeDynamoDb(400, DENIED);
        TableProvider provider = named(dynamoDb.endpoint());
        Logged logged = new Logged()) {
      ready(provider, dynamoDb);
      provider.warmUp(SONGS, covers);

      assertThat(logged.warnings())
          .satisfiesExactly(
              first ->
                  assertThat(first)
                      .startsWith("Could not warm up table 'songs' (SONGS_TABLE); its first call")
                      .contains("DynamoDbException: not allowed"),
              second -> assertThat(second).contains("table 'covers' (COVERS_TABLE)"));
    }
  }

  /** Each would take two seconds, and the start of the function with it. */
  @Test
  void silenceIsWaitedForOnce() {
    TableDefinition<Song> covers = TableDefinition.of("covers", Song.class);
    URI nobody = URI.create("http://127.0.0.1:1");
    try (TableProvider provider = provider(nobody);
        AsyncTableProvider async = asyncProvider(nobody);
        Logged logged = new Logged()) {
      provider.warmUp(SONGS, covers);
      assertThat(logged.warnings()).singleElement().asString().contains("SONGS_TABLE");
      async.warmUp(SONGS, covers);
      assertThat(logged.warnings()).hasSize(2).last().asString().contains("SONGS_TABLE");
    }
  }

  @Test
  void refusalIsNoError() {
    try (FakeDynamoDb dynamoDb = new FakeDynamoDb(400, DENIED);
        TableProvider provider = provider(dynamoDb.endpoint());
        AsyncTableProvider async = asyncProvider(dynamoDb.endpoint())) {
      assertThatCode(() -> provider.warmUp(SONGS)).doesNotThrowAnyException();
      assertThatCode(() -> async.warmUp(SONGS)).doesNotThrowAnyException();
      // A busy machine may use up the limit of the second one before it is sent.
      assertThat(dynamoDb.requests()).isNotEmpty();
    }
  }

  @Test
  void serviceThatIsAwayIsNoError() {
    URI nobody = URI.create("http://127.0.0.1:1");
    try (TableProvider provider = provider(nobody);
        AsyncTableProvider async = asyncProvider(nobody)) {
      assertThatCode(() -> provider.warmUp(SONGS)).doesNotThrowAnyException();
      assertThatCode(() -> async.warmUp(SONGS)).doesNotThrowAnyException();
    }
  }

  @Test
  void missingVariableIsAnError() {
    try (TableProvider provider =
        TableProvider.builder().environment(name -> null).region(Region.EU_CENTRAL_1).build()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> provider.warmUp(SONGS))
          .withMessageContaining("SONGS_TABLE");
    }
  }

  @Test
  void keyFitsTheTable() {
    var binary = TableDefinition.ofDocuments("blobs", "hash", AttributeValueType.B);

    assertThat(WarmUp.missingKey(binary.schema().tableMetadata()).partitionKeyValue().b())
        .isNotNull();
  }

  /** A busy machine may use up the limit of the first read before it is sent. */
  private static void ready(TableProvider provider, FakeDynamoDb dynamoDb) {
    try {
      provider.client().listTables();
    } catch (DynamoDbException e) {
      // It has an answer, as all do.
    }
    dynamoDb.requests().clear();
  }

  private static TableProvider named(URI endpoint) {
    return TableProvider.builder()
        .environment(name -> name)
        .region(Region.EU_CENTRAL_1)
        .endpoint(endpoint)
        .credentials(AnonymousCredentialsProvider.create())
        .build();
  }

  private static TableProvider provider(URI endpoint) {
    return TableProvider.builder()
        .environment(name -> "songs-prod")
        .region(Region.EU_CENTRAL_1)
        .endpoint(endpoint)
        .credentials(AnonymousCredentialsProvider.create())
        .build();
  }

  private static AsyncTableProvider asyncProvider(URI endpoint) {
    return AsyncTableProvider.builder()
        .environment(name -> "songs-prod")
        .region(Region.EU_CENTRAL_1)
        .endpoint(endpoint)
        .credentials(AnonymousCredentialsProvider.create())
        .build();
  }
}
