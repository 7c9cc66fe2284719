package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.initonce.junit.Backend;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.RedirectsClients;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.provider.TableProvider;
import dev.initonce.sample.behaviour.Caller;
import dev.initonce.sample.collection.api.Operation;
import java.io.IOException;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** The template and the code say the same. */
class TemplateTest {
  private final JsonNode resources = template().path("Resources");
  private final JsonNode function = resources.path("CollectionFunction").path("Properties");

  private static JsonNode template() {
    try {
      return new YAMLMapper().readTree(Paths.get("template.yaml").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void handlerExistsAndLambdaCanMakeIt() throws ReflectiveOperationException {
    String[] handler = function.path("Handler").asText().split("::", -1);

    Class<?> type = Class.forName(handler[0]);

    assertThat(type.getMethod(handler[1], APIGatewayV2HTTPEvent.class, Context.class)).isNotNull();
    assertThat(type.getConstructor()).isNotNull();
  }

  @Test
  void everyOperationHasItsRoute() {
    Set<String> routes = new TreeSet<>();
    function
        .path("Events")
        .forEach(
            event ->
                routes.add(
                    event.path("Properties").path("Method").asText()
                        + " "
                        + event.path("Properties").path("Path").asText()));

    assertThat(routes)
        .isEqualTo(
            Arrays.stream(Operation.values())
                .map(Operation::routeKey)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void tableIsTheOneThatTheDefinitionDescribes() {
    String variable = Tables.COLLECTION.environmentVariable();
    String table =
        function.path("Environment").path("Variables").path(variable).path("Ref").asText();

    assertThat(resources.path(table).path("Type").asText()).isEqualTo("AWS::DynamoDB::Table");
    assertThat(
            resources
                .path(table)
                .path("Properties")
                .path("KeySchema")
                .findValuesAsText("AttributeName"))
        .containsExactlyElementsOf(Tables.COLLECTION.schema().tableMetadata().primaryKeys());
  }

  @Nested
  @RedirectsClients
  @DynamoDbTest(backend = Backend.HTTP)
  class Policy {
    @Test
    void allowsExactlyWhatTheCodeUses(LocalDatabase database) {
      Set<String> allowed = new TreeSet<>();
      function
          .path("Policies")
          .path(0)
          .path("Statement")
          .path(0)
          .path("Action")
          .forEach(action -> allowed.add(action.asText()));

      assertThat(allowed).isEqualTo(usedActions(database.tableName(Tables.COLLECTION)));
    }
  }

  private static Set<String> usedActions(String table) {
    Set<String> used = new ConcurrentSkipListSet<>();
    ExecutionInterceptor recorder =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(
              software.amazon.awssdk.core.interceptor.Context.BeforeExecution context,
              ExecutionAttributes attributes) {
            used.add("dynamodb:" + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
          }
        };
    try (TableProvider tables =
        TableProvider.builder()
            .environment(variable -> table)
            .overrideConfiguration(calls -> calls.addExecutionInterceptor(recorder))
            .build()) {
      Caller caller = new Caller(new CollectionHandler(tables.warmUp(Tables.COLLECTION)), "o-1");
      String id = caller.createdId();
      caller.send("read", "id", id);
      caller.send("update", "id", id, "version", "1");
      caller.send("list");
      assertThat(caller.send("delete", "id", id).status()).isEqualTo(204);
    }
    return new TreeSet<>(used);
  }
}
