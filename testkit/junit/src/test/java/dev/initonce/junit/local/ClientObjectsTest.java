package dev.initonce.junit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What a client is beside its operations, embedded and over HTTP. */
final class ClientObjectsTest {
  private static final Map<String, AttributeValue> ITEM = Map.of("id", AttributeValue.fromS("1"));

  enum Mode {
    EMBEDDED,
    HTTP;

    LocalDatabase withTable() {
      LocalDatabase database = this == HTTP ? LocalDatabase.http() : LocalDatabase.embedded();
      database
          .client()
          .createTable(
              r ->
                  r.tableName("songs")
                      .billingMode("PAY_PER_REQUEST")
                      .keySchema(
                          KeySchemaElement.builder().attributeName("id").keyType("HASH").build())
                      .attributeDefinitions(
                          AttributeDefinition.builder()
                              .attributeName("id")
                              .attributeType("S")
                              .build()));
      return database;
    }
  }

  @ParameterizedTest
  @EnumSource
  void waitersSeeTablesComeAndGo(Mode mode) {
    try (LocalDatabase database = mode.withTable()) {
      assertThat(
              database
                  .client()
                  .waiter()
                  .waitUntilTableExists(r -> r.tableName("songs"))
                  .matched()
                  .response())
          .hasValueSatisfying(there -> assertThat(there.table().tableName()).isEqualTo("songs"));
      assertThat(
              database
                  .asyncClient()
                  .waiter()
                  .waitUntilTableNotExists(r -> r.tableName("none"))
                  .join()
                  .attemptsExecuted())
          .isOne();
    }
  }

  /** The first look finds the table; the second, after a wait, does not. */
  @ParameterizedTest
  @EnumSource
  void asynchronousWaitersLookAgain(Mode mode) {
    try (LocalDatabase database = mode.withTable()) {
      var gone =
          database
              .asyncClient()
              .waiter()
              .waitUntilTableNotExists(
                  r -> r.tableName("songs"),
                  o ->
                      o.backoffStrategyV2(
                          attempt -> {
                            database.client().deleteTable(r -> r.tableName("songs"));
                            return Duration.ofMillis(1);
                          }));

      assertThat(gone.join().attemptsExecuted()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void closedClientsGoOn(Mode mode) {
    try (LocalDatabase database = mode.withTable()) {
      List.of(
              database.client(),
              database.asyncClient(),
              database.streamsClient(),
              database.streamsAsyncClient())
          .forEach(SdkClient::close);

      assertThat(database.client().listTables().tableNames()).containsExactly("songs");
      assertThat(database.asyncClient().listTables().join().tableNames()).containsExactly("songs");
      assertThat(database.streamsClient().listStreams().streams()).isEmpty();
      assertThat(database.streamsAsyncClient().listStreams().join().streams()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void clientsEqualThemselvesAlone(Mode mode) {
    try (LocalDatabase database = mode.withTable();
        LocalDatabase other = mode.withTable()) {
      DynamoDbClient client = database.client();

      assertThat(client)
          .isEqualTo(database.client())
          .hasSameHashCodeAs(database.client())
          .isNotEqualTo(other.client())
          .isNotEqualTo(null);
      assertThat(client.toString()).contains("DynamoDbClient");
    }
  }

  @ParameterizedTest
  @EnumSource
  void exceptionsKeepWhatTheyCarry(Mode mode) {
    try (LocalDatabase database = mode.withTable()) {
      DynamoDbClient client = database.client();
      PutItemRequest onlyNew =
          PutItemRequest.builder()
              .tableName("songs")
              .item(ITEM)
              .conditionExpression("attribute_not_exists(id)")
              .returnValuesOnConditionCheckFailure("ALL_OLD")
              .build();
      TransactWriteItem again =
          TransactWriteItem.builder()
              .put(
                  p ->
                      p.tableName("songs")
                          .item(ITEM)
                          .conditionExpression("attribute_not_exists(id)"))
              .build();
      client.putItem(onlyNew);

      assertThatThrownBy(() -> client.putItem(onlyNew))
          .isInstanceOfSatisfying(
              ConditionalCheckFailedException.class, e -> assertThat(e.item()).isEqualTo(ITEM))
          .hasMessageContaining("Service: DynamoDb, Status Code: 400, Request ID: ")
          .hasNoCause();
      assertThatThrownBy(() -> database.asyncClient().putItem(onlyNew).join())
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOf(ConditionalCheckFailedException.class);
      assertThatThrownBy(() -> client.transactWriteItems(r -> r.transactItems(again)))
          .isInstanceOfSatisfying(
              TransactionCanceledException.class,
              e ->
                  assertThat(e.cancellationReasons())
                      .singleElement()
                      .satisfies(
                          reason -> assertThat(reason.code()).isEqualTo("ConditionalCheckFailed")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void faultsLookLikeAnswers(Mode mode) {
    try (LocalDatabase database = mode.withTable()) {
      database.faults().on(PutItemRequest.class).everyCall().failsItsCondition();

      assertThatThrownBy(() -> database.client().putItem(r -> r.tableName("songs").item(ITEM)))
          .isInstanceOfSatisfying(
              ConditionalCheckFailedException.class,
              e -> {
                assertThat(e.requestId()).isNotEmpty();
                assertThat(e.awsErrorDetails().sdkHttpResponse().statusCode()).isEqualTo(400);
              });
      assertThat(
              database
                  .asyncClient()
                  .putItem(r -> r.tableName("songs").item(ITEM))
                  .handle((answer, e) -> e.getClass().getSimpleName())
                  .join())
          .isEqualTo("CompletionException");
    }
  }
}
