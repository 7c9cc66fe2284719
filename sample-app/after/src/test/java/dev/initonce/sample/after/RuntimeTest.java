package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.lambda.LambdaRuntime;
import dev.initonce.lambda.LambdaRuntimeBuilder;
import dev.initonce.sample.behaviour.CollectionTable;
import dev.initonce.sample.behaviour.Events;
import dev.initonce.sample.behaviour.LocalDynamoDb;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The handler as Lambda makes and calls it. */
class RuntimeTest {
  private static final LocalDynamoDb SERVER = LocalDynamoDb.start();

  @BeforeAll
  static void createTable() {
    try (DynamoDbClient client = SERVER.client()) {
      CollectionTable.create(client, "collection");
    }
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static LambdaRuntimeBuilder runtime() {
    return LambdaRuntime.builder(CollectionHandler.class)
        .environment("AWS_ENDPOINT_URL_DYNAMODB", SERVER.endpoint().toString());
  }

  private static LambdaRuntimeBuilder runtimeWithTable() {
    return runtime().environment("COLLECTION_TABLE", "collection");
  }

  @Test
  void lambdaMakesTheHandlerFromItsEnvironment() {
    try (LambdaRuntime runtime = runtimeWithTable().start()) {
      String created = runtime.invoke(Events.json("create", Map.of("owner", "o-1"))).response();

      assertThat(created).contains("\"statusCode\":201").contains("Herbarium");
      assertThat(runtime.log())
          .contains("\"CloudWatchMetrics\"")
          .contains("\"route\":\"POST /collections\",\"status\":201,\"duration\":")
          .contains("\"failures\":0");
    }
  }

  @Test
  void snapStartRestoresAHandlerThatAnswers() {
    try (LambdaRuntime runtime = runtimeWithTable().snapStart().start()) {
      runtime.restore();

      String listed = runtime.invoke(Events.json("list", Map.of("owner", "o-2"))).response();

      assertThat(listed).contains("\"statusCode\":200");
    }
  }

  @Test
  void missingTableNameStopsTheStart() {
    assertThatThrownBy(() -> runtime().start())
        .hasMessageContaining("Environment variable COLLECTION_TABLE is not set");
  }
}
