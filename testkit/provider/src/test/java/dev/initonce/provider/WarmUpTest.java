package dev.initonce.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.regions.Region;

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
