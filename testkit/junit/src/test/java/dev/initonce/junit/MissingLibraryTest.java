package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Runs tests in class loaders of their own, from which something is left out. */
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

  /** Called in the other class loader. */
  public static final class Reporter {
    private Reporter() {}

    public static List<String> run(String testClass) throws ClassNotFoundException {
      var results = Run.of(Class.forName(testClass));
      List<String> report = new ArrayList<>(Run.failures(results));
      results.allEvents().skipped().stream()
          .forEach(event -> report.add("skipped: " + event.getRequiredPayload(String.class)));
      return report;
    }
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

  private static List<Object> runWithout(String hidden, Class<?> testClass) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader without = new Without(hidden)) {
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

  /** Loads everything anew, but for jars and resources of one name. */
  private static final class Without extends URLClassLoader {
    private final String hidden;

    Without(String hidden) {
      super(classPath(name -> !name.startsWith(hidden)), ClassLoader.getPlatformClassLoader());
      this.hidden = hidden;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
      return name.endsWith(hidden) ? Collections.emptyEnumeration() : super.findResources(name);
    }
  }

  private static URL[] classPath(Predicate<String> kept) {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> kept.test(new File(entry).getName()))
        .map(MissingLibraryTest::url)
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
