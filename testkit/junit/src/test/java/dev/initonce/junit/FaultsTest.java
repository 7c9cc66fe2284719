package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.junit.local.Faults;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

@DynamoDbTest
final class FaultsTest {
  private static final Item FIRST = Item.of("ann", "1", "first");

  @Test
  void onlyTheCallThatIsNamedFails(TableProvider tables, Faults faults) {
    DynamoDbTable<Item> table = tables.table(COLLECTION);
    faults.on(PutItemRequest.class).call(2).isThrottled();

    table.putItem(FIRST);
    assertThatThrownBy(() -> table.putItem(FIRST))
        .isInstanceOfSatisfying(
            ProvisionedThroughputExceededException.class,
            e ->
                assertThat(e.awsErrorDetails().errorCode())
                    .isEqualTo("ProvisionedThroughputExceededException"));
    table.putItem(FIRST);
    assertThat(table.getItem(FIRST)).isEqualTo(FIRST);
  }

  @Test
  void firstRuleWinsAndAllCount(TableProvider tables, Faults faults) {
    DynamoDbTable<Item> table = tables.table(COLLECTION);
    faults.on(PutItemRequest.class).calls(1, 2).failsItsCondition();
    faults.on(PutItemRequest.class).calls(2, 3).timesOut();

    assertThatThrownBy(() -> table.putItem(FIRST))
        .isInstanceOf(ConditionalCheckFailedException.class);
    assertThatThrownBy(() -> table.putItem(FIRST))
        .isInstanceOf(ConditionalCheckFailedException.class);
    assertThatThrownBy(() -> table.putItem(FIRST)).isInstanceOf(ApiCallTimeoutException.class);
    assertThatCode(() -> table.putItem(FIRST)).doesNotThrowAnyException();
  }

  @Test
  void clearForgetsTheRules(TableProvider tables, Faults faults) {
    faults
        .on(GetItemRequest.class)
        .everyCall()
        .throwsException(() -> new IllegalStateException("mine"));
    assertThatThrownBy(() -> tables.table(COLLECTION).getItem(FIRST)).hasMessage("mine");

    faults.clear();

    assertThat(tables.table(COLLECTION).getItem(FIRST)).isNull();
  }

  @Test
  void futuresFailToo(LocalDatabase database) {
    database.faults().on(ListTablesRequest.class).everyCall().isThrottled();

    assertThatThrownBy(() -> database.asyncClient().listTables().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
  }

  @Test
  void callsAreCountedFromOne(Faults faults) {
    assertThatIllegalArgumentException().isThrownBy(() -> faults.on(GetItemRequest.class).call(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.on(GetItemRequest.class).calls(3, 2));
  }

  @Nested
  @DynamoDbTest(backend = Backend.HTTP)
  class OverHttp {

    @Test
    void sdkRetriesWhatWasThrottled(TableProvider tables, Faults faults) {
      DynamoDbTable<Item> table = tables.table(COLLECTION);
      faults.on(PutItemRequest.class).call(1).isThrottled();

      table.putItem(FIRST);

      assertThat(table.getItem(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void conditionFailsAtOnce(TableProvider tables, Faults faults) {
      DynamoDbTable<Item> table = tables.table(COLLECTION);
      faults.on(PutItemRequest.class).call(1).failsItsCondition();

      assertThatThrownBy(() -> table.putItem(FIRST))
          .isInstanceOf(ConditionalCheckFailedException.class);
    }

    @Test
    void noAnswerRunsIntoTheClientsTimeout(DynamoDbClient client, Faults faults) {
      faults.on(ListTablesRequest.class).everyCall().timesOut();

      assertThatThrownBy(
              () ->
                  client.listTables(
                      r -> r.overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMillis(100)))))
          .isInstanceOf(ApiCallTimeoutException.class);
    }
  }
}
