package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import dev.initonce.sample.behaviour.Answer;
import dev.initonce.sample.behaviour.Caller;
import dev.initonce.sample.behaviour.LocalDynamoDb;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class CollectionFailureTest {
  @Test
  void failureIsLoggedAndNotTold() {
    try (LocalDynamoDb server = LocalDynamoDb.start();
        DynamoDbClient client = server.client();
        TableProvider tables =
            TableProvider.builder().client(client).environment(variable -> "missing").build()) {
      Caller caller = new Caller(new CollectionHandler(tables), "o-1");

      Answer answer = caller.send("list");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
      assertThat(answer.body().toString()).doesNotContain("table", "Exception");
      assertThat(caller.log()).contains("ResourceNotFoundException");
    }
  }
}
