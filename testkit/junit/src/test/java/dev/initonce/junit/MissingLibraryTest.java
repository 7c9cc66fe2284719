package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tests say on a class path from which something is left out. */
final class MissingLibraryTest {
  private static final String HOOK = "execution.interceptors";

  @DynamoDbTest
  static class Fails {
    @Test
    void test(TableProvider tables) {
      assertThat(tables).isNotNull();
    }
  }

  @DynamoDbTest(whenMissing = WhenMissing.SKIP)
  static class Skips extends Fails {}

  @DynamoDbTest(backend = Backend.HTTP)
  static class OverHttp extends Fails {}

  static class Watches {
    @Test
    @BuildsNoClients
    void test() {}
  }

  @Test
  void messageShowsWhatToAdd() throws Exception {
    assertThat(runWithout("DynamoDBLocal", Fails.class))
        .singleElement()
        .asString()
        .contains("DynamoDB Local is not on the class path. Add it to the tests' dependencies.")
        .contains("<artifactId>DynamoDBLocal</artifactId>\n    <version>3.")
        .contains("testImplementation(\"software.amazon.dynamodb:DynamoDBLocal:3.")
        .doesNotContain("${");
  }

  @Test
  void testsAreSkippedWhereThatIsAskedFor() throws Exception {
    assertThat(runWithout("DynamoDBLocal", Skips.class))
        .singleElement()
        .asString()
        .startsWith("skipped: DynamoDB Local is not on the class path.")
        .contains("<artifactId>DynamoDBLocal</artifactId>\n    <version>3.");
  }

  @Test
  void webServerIsNamedWhereItIsNeeded() throws Exception {
    assertThat(runWithout("jetty-server", Fails.class)).isEmpty();
    assertThat(runWithout("jetty-server", OverHttp.class))
        .singleElement()
        .asString()
        .contains("<artifactId>jetty-server</artifactId>\n    <version>12.")
        .doesNotContain("${");
  }

  @Test
  void watchThatTheSdkTellsNothingFails() throws Exception {
    assertThat(runWithout("nothing", Watches.class)).isEmpty();
    assertThat(runWithout(HOOK, Watches.class))
        .singleElement()
        .asString()
        .startsWith("The testkit built one client and saw 0.");
  }

  private static List<String> runWithout(String hidden, Class<?> testClass) throws Exception {
    return OtherClassPath.without(hidden).run(testClass);
  }
}
