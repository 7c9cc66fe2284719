package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs tests in class loaders of their own, from which DynamoDB Local is left out. */
final class MissingDynamoDbLocalTest {

  @DynamoDbTest
  static class Fails {
    @Test
    void test(TableProvider tables) {
      assertThat(tables).isNotNull();
    }
  }

  @DynamoDbTest(whenMissing = WhenMissing.SKIP)
  static class Skips extends Fails {}

  /** Called in the other class loader. */
  public static final class Reporter {
    private Reporter() {}

    public static List<String> run(String testClass) throws ClassNotFoundException {
      var results = Run.of(Class.forName(testClass));
      List<String> report = new ArrayList<>(Run.failures(results));
      results.allEvents().skipped().stream().forEach(event -> report.add("skipped"));
      return report;
    }
  }

  @Test
  void messageShowsWhatToAdd() throws Exception {
    assertThat(runWithoutDynamoDbLocal(Fails.class))
        .singleElement()
        .asString()
        .contains("DynamoDB Local is not on the class path. Add it to the tests' dependencies.")
        .contains("<artifactId>DynamoDBLocal</artifactId>\n    <version>3.")
        .contains("testImplementation(\"software.amazon.dynamodb:DynamoDBLocal:3.")
        .doesNotContain("${");
  }

  @Test
  void testsAreSkippedWhereThatIsAskedFor() throws Exception {
    assertThat(runWithoutDynamoDbLocal(Skips.class)).containsExactly("skipped");
  }

  private static List<Object> runWithoutDynamoDbLocal(Class<?> testClass) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader without =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(without);
      Object report =
          without
              .loadClass(Reporter.class.getName())
              .getMethod("run", String.class)
              .invoke(null, testClass.getName());
      return new ArrayList<>((List<?>) report);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !new File(entry).getName().startsWith("DynamoDBLocal"))
        .map(MissingDynamoDbLocalTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
