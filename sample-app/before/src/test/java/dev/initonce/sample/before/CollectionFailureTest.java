package dev.initonce.sample.before;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.sample.behaviour.Answer;
import dev.initonce.sample.behaviour.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CollectionFailureTest {
  @RegisterExtension static final RedirectedDynamoDb DYNAMO_DB = new RedirectedDynamoDb();

  @Test
  void failureIsLoggedAndNotTold() {
    Caller caller = new Caller(new CollectionHandler(), "o-1");
    DYNAMO_DB.dropTable();

    Answer answer = caller.send("list");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.body().toString()).doesNotContain("table", "Exception");
    assertThat(caller.log()).contains("ResourceNotFoundException");
  }
}
