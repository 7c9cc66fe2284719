package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.local.Faults;
import dev.initonce.provider.TableProvider;
import dev.initonce.sample.behaviour.Answer;
import dev.initonce.sample.behaviour.Caller;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

@DynamoDbTest
class CollectionFailureTest {
  @Test
  void failureIsLoggedAndNotTold(TableProvider tables, Faults faults) {
    faults.on(QueryRequest.class).everyCall().isThrottled();
    Caller caller = new Caller(new CollectionHandler(tables), "o-1");

    Answer answer = caller.send("list");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.body().toString()).doesNotContain("hroughput", "Exception");
    assertThat(caller.log()).contains("ProvisionedThroughputExceededException");
  }
}
