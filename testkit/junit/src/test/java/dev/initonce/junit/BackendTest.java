package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.junit.local.LocalTable;
import dev.initonce.provider.AsyncTableProvider;
import dev.initonce.provider.TableProvider;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

final class BackendTest {

  @Test
  void embeddedClientBehavesAsAClientDoes() {
    try (LocalDatabase database = LocalDatabase.embedded()) {
      DynamoDbClient client = database.client();
      client.close();

      assertThat(client.listTables().tableNames()).isEmpty();
      assertThat(client).isEqualTo(database.client()).hasSameHashCodeAs(database.client());
      assertThat(client).hasToString("embedded DynamoDbClient");
      assertThat(client.serviceName()).isEqualTo("dynamodb");
      assertThat(client.serviceClientConfiguration().endpointOverride())
          .contains(URI.create("embedded://dynamodb-local"));
      assertThat(database.streamsClient().serviceClientConfiguration().region().id())
          .isEqualTo("us-east-1");
      assertThat(client.listTablesPaginator(r -> r.limit(1)).tableNames()).isEmpty();
      assertThatThrownBy(() -> client.describeTable(r -> r.tableName("missing")))
          .isInstanceOf(ResourceNotFoundException.class);
      assertThatIllegalStateException()
          .isThrownBy(database::systemProperties)
          .withMessageContaining("use the backend HTTP");
      assertThatIllegalStateException()
          .isThrownBy(database::environmentVariables)
          .withMessageContaining("use the backend HTTP");
    }
  }

  @Test
  void httpHasTheSamePossibilities() {
    Run.passing(OverHttp.class, 2);
  }

  @DynamoDbTest(backend = Backend.HTTP)
  static class OverHttp {
    @Test
    void syncAndAsync(
        TableProvider tables, AsyncTableProvider asyncTables, DynamoDbStreamsClient streams) {
      tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));

      assertThat(asyncTables.table(COLLECTION).getItem(Item.of("ann", "1", "?")).join())
          .isEqualTo(Item.of("ann", "1", "first"));
      assertThat(streams.listStreams().streams()).isEmpty();
      assertThat(tables.client().serviceClientConfiguration().endpointOverride())
          .hasValueSatisfying(uri -> assertThat(uri.getHost()).isEqualTo("127.0.0.1"));
    }

    @Test
    void emptyForEachTest(TableProvider tables) {
      assertThat(tables.client().listTables().tableNames()).isEmpty();
    }
  }

  @Test
  void environmentVariablesLeadAFunctionElsewhereToTheDatabase() {
    try (LocalDatabase database = LocalDatabase.http()) {
      Map<String, String> environment = database.environmentVariables(COLLECTION);

      assertThat(environment)
          .containsOnlyKeys(
              "AWS_ENDPOINT_URL_DYNAMODB",
              "AWS_REGION",
              "AWS_ACCESS_KEY_ID",
              "AWS_SECRET_ACCESS_KEY",
              "COLLECTION_TABLE")
          .containsEntry("COLLECTION_TABLE", "collection-table");
      assertThat(database.client().listTables().tableNames()).containsExactly("collection-table");
    }
  }

  @Test
  void clientsThatCodeBuildsAreRedirectedAndPropertiesPutBack() {
    System.setProperty("aws.region", "eu-north-1");
    try {
      Run.passing(BuildsItsOwn.class, 2);

      assertThat(System.getProperty("aws.region")).isEqualTo("eu-north-1");
      assertThat(System.getProperties())
          .doesNotContainKeys("aws.endpointUrlDynamoDb", "aws.accessKeyId");
    } finally {
      System.clearProperty("aws.region");
    }
  }

  @RedirectsClients
  @DynamoDbTest(backend = Backend.HTTP, tables = Item.class)
  static class BuildsItsOwn {
    static final LocalTable LEGACY = LocalTable.of(Requests.create("legacy"));

    @Test
    void one() {
      try (DynamoDbClient own = DynamoDbClient.create()) {
        assertThat(own.listTables().tableNames())
            .containsExactlyInAnyOrder("collection-table", "legacy");
        own.createTable(Requests.create("third"));
      }
    }

    @Test
    void two(DynamoDbClient injected) {
      assertThat(injected.listTables().tableNames()).hasSizeLessThan(3);
    }
  }

  @Test
  void redirectedTestsOfAParallelRunWaitForEachOther() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(DiscoverySelectors.selectClass(OneAtATime.class))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
        .execute()
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(4));
  }

  @RedirectsClients
  @DynamoDbTest(backend = Backend.HTTP)
  static class OneAtATime {
    private static final AtomicInteger RUNNING = new AtomicInteger();

    @RepeatedTest(4)
    void reachesItsOwnDatabase(DynamoDbClient injected, RepetitionInfo repetition) {
      assertThat(RUNNING.incrementAndGet()).isEqualTo(1);
      String table = "table-" + repetition.getCurrentRepetition();
      try (DynamoDbClient own = DynamoDbClient.create()) {
        own.createTable(Requests.create(table));
      }
      assertThat(injected.listTables().tableNames()).containsExactly(table);
      RUNNING.decrementAndGet();
    }
  }

  @Test
  void embeddedDatabaseCannotBeRedirectedTo() {
    assertThat(Run.failures(Run.of(RedirectToEmbedded.class)))
        .singleElement()
        .asString()
        .contains(
            "An embedded database has no endpoint that other clients could reach: use the backend HTTP");
  }

  @RedirectsClients
  @DynamoDbTest
  static class RedirectToEmbedded {
    @Test
    void test() {}
  }
}
