package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.junit.local.Faults;
import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.junit.local.LocalTable;
import dev.initonce.provider.AsyncTableProvider;
import dev.initonce.provider.TableProvider;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The backend that the user runs. */
final class EndpointTest {

  @Test
  void servesTestsAndIsLeftClean() {
    try (BareServer server = BareServer.start();
        DynamoDbClient outside = outside(server.uri())) {
      outside.createTable(Requests.create("of-somebody-else"));

      EngineExecutionResults run = at(server.uri(), AtAnEndpoint.class);

      assertThat(Run.failures(run)).isEmpty();
      run.testEvents().assertStatistics(stats -> stats.succeeded(4));
      assertThat(outside.listTables().tableNames()).containsExactly("of-somebody-else");
    }
  }

  private static EngineExecutionResults at(URI endpoint, Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(DiscoverySelectors.selectClass(testClass))
        .configurationParameter(DynamoDbTest.ENDPOINT_PARAMETER, endpoint.toString())
        .execute();
  }

  private static DynamoDbClient outside(URI endpoint) {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .endpointOverride(endpoint)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("outside", "secret")))
        .build();
  }

  @DynamoDbTest(backend = Backend.ENDPOINT)
  static class AtAnEndpoint {
    static final LocalTable EXPIRING =
        LocalTable.of(COLLECTION).withTimeToLive("expiresAt").withStream(StreamViewType.KEYS_ONLY);

    @Test
    void tablesHaveNamesOfTheirOwn(TableProvider tables, AsyncTableProvider asyncTables) {
      tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));

      assertThat(tables.tableName(COLLECTION))
          .endsWith("-collection-table")
          .hasSizeGreaterThan("-collection-table".length());
      assertThat(asyncTables.table(COLLECTION).getItem(Item.of("ann", "1", "?")).join())
          .isEqualTo(Item.of("ann", "1", "first"));
    }

    @Test
    void nextTestDoesNotMeetThem(TableProvider tables) {
      assertThat(tables.table(COLLECTION).scan().items()).isEmpty();
    }

    @Test
    void streamAndTimeToLive(TableProvider tables, DynamoDbStreamsClient streams) {
      String name = tables.tableName(COLLECTION);

      assertThat(streams.listStreams(list -> list.tableName(name)).streams()).hasSize(1);
      assertThat(
              tables
                  .client()
                  .describeTimeToLive(describe -> describe.tableName(name))
                  .timeToLiveDescription()
                  .attributeName())
          .isEqualTo("expiresAt");
    }

    @Test
    void faultsComeBeforeTheServer(TableProvider tables, Faults faults) {
      faults.on(PutItemRequest.class).call(1).isThrottled();
      faults.on(GetItemRequest.class).call(1).failsItsCondition();

      tables.table(COLLECTION).putItem(Item.of("ann", "1", "the SDK tries again"));

      assertThatThrownBy(() -> tables.table(COLLECTION).getItem(Item.of("ann", "1", "?")))
          .isInstanceOf(ConditionalCheckFailedException.class);
    }
  }

  @Test
  void endpointMustBeNamed() {
    assertThat(Run.failures(Run.of(AtAnEndpoint.class)))
        .isNotEmpty()
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .contains(
                        "The backend ENDPOINT needs an address: endpoint = \"http://localhost:8000\", or the configuration"
                            + " parameter initonce.dynamodb.endpoint"));
  }

  @Test
  void clientRefusesToSendAnywhereElse() {
    URI aws = URI.create("https://dynamodb.eu-west-1.amazonaws.com");
    SdkPlugin toAws = settings -> settings.endpointOverride(aws);
    String refusal =
        "A client of a test was about to send a request to dynamodb.eu-west-1.amazonaws.com and not to"
            + " http://127.0.0.1:";
    try (LocalDatabase database = LocalDatabase.http()) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  database
                      .client()
                      .listTables(list -> list.overrideConfiguration(o -> o.addPlugin(toAws))))
          .withMessageStartingWith(refusal);
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  database
                      .streamsClient()
                      .listStreams(list -> list.overrideConfiguration(o -> o.addPlugin(toAws))))
          .withMessageStartingWith(refusal);
      assertThatThrownBy(
              () ->
                  database
                      .asyncClient()
                      .listTables(list -> list.overrideConfiguration(o -> o.addPlugin(toAws)))
                      .join())
          .rootCause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(refusal);
    }
  }

  @Test
  void awsIsRefused() {
    assertThat(Run.failures(Run.of(AtAws.class)))
        .singleElement()
        .asString()
        .contains(
            "'https://dynamodb.eu-west-1.amazonaws.com' is AWS itself. Tests run on a local endpoint only.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalDatabase.at(URI.create("localhost")))
        .withMessage(
            "'localhost' is no endpoint for tests: it needs a scheme and a host, as in http://localhost:8000");
  }

  static class AtAws {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB =
        DynamoDbExtension.builder()
            .endpoint(URI.create("https://dynamodb.eu-west-1.amazonaws.com"))
            .build();

    @Test
    void test(TableProvider tables) {
      assertThat(tables).isNotNull();
    }
  }
}
