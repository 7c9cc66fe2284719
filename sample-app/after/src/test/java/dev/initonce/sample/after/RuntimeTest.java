package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.junit.Backend;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.LocalLambdaBuilder;
import dev.initonce.sample.behaviour.Events;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The handler as Lambda makes and calls it. */
@DynamoDbTest(backend = Backend.HTTP)
class RuntimeTest {
  private final LocalDatabase database;

  RuntimeTest(LocalDatabase database) {
    this.database = database;
  }

  private LocalLambdaBuilder runtime() {
    return LocalLambda.builder(CollectionHandler.class)
        .environment(database.environmentVariables(Tables.COLLECTION));
  }

  @Test
  void lambdaMakesTheHandlerFromItsEnvironment() {
    try (LocalLambda runtime = runtime().start()) {
      String created = runtime.invoke(Events.json("create", Map.of("owner", "o-1"))).response();

      assertThat(created).contains("\"statusCode\":201").contains("Herbarium");
      assertThat(database.tables().table(Tables.COLLECTION).scan().items()).hasSize(1);
      assertThat(runtime.log())
          .contains("\"CloudWatchMetrics\"")
          .contains("\"route\":\"POST /collections\",\"status\":201,\"duration\":")
          .contains("\"failures\":0");
    }
  }

  @Test
  void snapStartRestoresAHandlerThatAnswers() {
    try (LocalLambda runtime = runtime().snapStart().start()) {
      runtime.restore();

      String listed = runtime.invoke(Events.json("list", Map.of("owner", "o-2"))).response();

      assertThat(listed).contains("\"statusCode\":200");
    }
  }

  @Test
  void missingTableNameStopsTheStart() {
    LocalLambdaBuilder withoutTable =
        LocalLambda.builder(CollectionHandler.class).environment(database.environmentVariables());

    assertThatThrownBy(withoutTable::start)
        .hasMessageContaining("Environment variable COLLECTION_TABLE is not set");
  }
}
