package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What tests say where the user's build has decided for versions that DynamoDB Local cannot run
 * with. The build puts the other jars into target/other-versions.
 */
final class UnfitLibraryTest {
  private static final Path JARS = Path.of("target", "other-versions");
  private static final String MORE = "What to add stands in the first such message of this run.";

  @DynamoDbTest
  static class Embedded {
    @Test
    void first(TableProvider tables) {
      use(tables);
    }

    @Test
    void second(TableProvider tables) {
      use(tables);
    }

    private static void use(TableProvider tables) {
      tables.table(Item.COLLECTION).putItem(Item.of("ann", "1", "first"));
      assertThat(tables.table(Item.COLLECTION).scan().items()).hasSize(1);
    }
  }

  @DynamoDbTest(backend = Backend.HTTP)
  static class OverHttp extends Embedded {}

  @DynamoDbTest(scope = Scope.CLASS)
  static class OneForAll extends Embedded {
    @Override
    @Test
    void second(TableProvider tables) {
      assertThat(tables).isNotNull();
    }
  }

  @Test
  void olderAntlrIsNamed() throws Exception {
    OtherClassPath older =
        OtherClassPath.without("antlr4-runtime").with(JARS.resolve("antlr4-runtime-4.9.3.jar"));

    assertTold(
        older.run(Embedded.class),
        "DynamoDB Local cannot run with what is on the class path: org.antlr:antlr4-runtime is 4.9.3, and must be"
            + " 4.10.0 or newer.",
        "<artifactId>antlr4-runtime</artifactId>",
        "testImplementation(\"org.antlr:antlr4-runtime:4.10.1\")");
  }

  @Test
  void missingSqliteIsNamed() throws Exception {
    assertTold(
        OtherClassPath.without("sqlite4java").run(Embedded.class),
        "DynamoDB Local cannot run with what is on the class path: com.almworks.sqlite4java:sqlite4java is missing.",
        "<artifactId>sqlite4java</artifactId>",
        "testImplementation(\"com.almworks.sqlite4java:sqlite4java:1.0.392\")");
  }

  @Test
  void remedyIsToldOnceInLongerScopesToo() throws Exception {
    assertTold(
        OtherClassPath.without("sqlite4java").run(OneForAll.class),
        "com.almworks.sqlite4java:sqlite4java is missing.",
        "<artifactId>sqlite4java</artifactId>");
  }

  @Test
  void tooOldAnSdkIsNamed(@TempDir Path folder) throws Exception {
    Path properties =
        folder.resolve("META-INF/maven/software.amazon.awssdk/dynamodb/pom.properties");
    Files.createDirectories(properties.getParent());
    Files.writeString(properties, "version=2.21.46");

    assertTold(
        OtherClassPath.without("nothing").with(folder).run(Embedded.class),
        "DynamoDB Local cannot run with what is on the class path: software.amazon.awssdk:dynamodb is 2.21.46, and must"
            + " be 2.25.70 or newer.",
        "<artifactId>bom</artifactId>",
        "testImplementation(platform(\"software.amazon.awssdk:bom:2.");
  }

  /** As a BOM makes it that manages Jetty, beside a version for jetty-server alone. */
  @Test
  void jettyInTwoVersionsIsNamed() throws Exception {
    OtherClassPath mixed =
        OtherClassPath.without("nothing").with(jetty("http"), jetty("io"), jetty("util"));

    assertThat(mixed.run(Embedded.class)).isEmpty();
    assertTold(
        mixed.run(OverHttp.class),
        "DynamoDB Local behind HTTP needs all of Jetty in one version, 12.0 or newer: jetty-server is 12.1.11 beside"
            + " jetty-http 12.0.16, jetty-io 12.0.16, jetty-util 12.0.16.",
        "<artifactId>jetty-server</artifactId>\n    <version>12.0.16</version>",
        "testImplementation(\"org.eclipse.jetty:jetty-server:12.0.16\")");
  }

  @Test
  void whatIsAdvisedForJettyWorks() throws Exception {
    OtherClassPath older =
        OtherClassPath.without("jetty-")
            .with(jetty("http"), jetty("io"), jetty("util"), jetty("server"));

    assertThat(older.run(OverHttp.class)).isEmpty();
  }

  /** Once per run: what follows names the reason alone. */
  private static void assertTold(List<String> failures, String reason, String... lines) {
    assertThat(failures).hasSize(2).allSatisfy(failure -> assertThat(failure).contains(reason));
    assertThat(failures).filteredOn(failure -> failure.endsWith(MORE)).hasSize(1);
    assertThat(failures)
        .filteredOn(failure -> !failure.endsWith(MORE))
        .singleElement()
        .asString()
        .contains(lines)
        .doesNotContain("${");
  }

  private static Path jetty(String part) {
    return JARS.resolve("jetty-" + part + "-12.0.16.jar");
  }
}
