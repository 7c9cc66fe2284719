package dev.initonce.junit.benchmark;

import static dev.initonce.junit.Item.COLLECTION;

import dev.initonce.junit.Backend;
import dev.initonce.junit.BareServer;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.junit.Scope;
import dev.initonce.provider.TableProvider;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The test with clients that send HTTP. */
final class NetworkCases {
  private NetworkCases() {}

  static final class Bare {
    @RepeatedTest(Work.TESTS)
    void test() {
      try (BareServer server = BareServer.start();
          DynamoDbClient client =
              DynamoDbClient.builder()
                  .region(Region.US_EAST_1)
                  .endpointOverride(server.uri())
                  .credentialsProvider(
                      StaticCredentialsProvider.create(
                          AwsBasicCredentials.create("bare", "secret")))
                  .build()) {
        Work.putAndGet(Work.newTable(client));
      }
    }
  }

  @DynamoDbTest(backend = Backend.HTTP)
  static final class PerTest {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(backend = Backend.HTTP, scope = Scope.CLASS)
  static final class PerClass {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(backend = Backend.HTTP, scope = Scope.SHARED)
  static final class Shared {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(backend = Backend.ENDPOINT)
  static final class EndpointPerTest {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(backend = Backend.ENDPOINT, scope = Scope.CLASS)
  static final class EndpointPerClass {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }

  @DynamoDbTest(backend = Backend.ENDPOINT, scope = Scope.SHARED)
  static final class EndpointShared {
    @RepeatedTest(Work.TESTS)
    void test(TableProvider tables) {
      Work.putAndGet(tables.table(COLLECTION));
    }
  }
}
