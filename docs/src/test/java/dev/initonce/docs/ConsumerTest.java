package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Projects of a user's, outside this build: what the guide says to declare, before and behind the
 * user's own JUnit and without its BOM, on several versions of it. Each has two tests, and both
 * run.
 */
class ConsumerTest {

  private static final List<String> JUPITERS = List.of("5.10.5", "5.13.4", "6.1.3");
  private static final String GUIDE = Checkout.text("docs/testkit.md");

  @TempDir static Path folder;

  private static String log = "";

  static Stream<String> consumers() {
    return JUPITERS.stream()
        .flatMap(jupiter -> Stream.of("before-", "behind-").map(order -> order + jupiter));
  }

  /** One Maven builds them all. */
  @BeforeAll
  static void build() throws Exception {
    Newcomer user = new Newcomer(folder);
    user.write("pom.xml", parent());
    for (String consumer : consumers().toList()) {
      user.write(consumer + "/pom.xml", pom(consumer));
      user.write(consumer + "/src/test/java/CollectionTest.java", twoTests());
    }
    Command maven = user.maven("test");
    log = maven.output() + maven.error();
  }

  @ParameterizedTest
  @MethodSource("consumers")
  void bothTestsRun(String consumer) throws IOException {
    Path report =
        folder
            .resolve("project")
            .resolve(consumer)
            .resolve("target/surefire-reports/TEST-CollectionTest.xml");

    assertThat(report).as(log).exists();
    assertThat(Files.readString(report))
        .as(log)
        .containsPattern("tests=\"2\" errors=\"0\" skipped=\"0\" failures=\"0\"");
  }

  /** The README's first test, and another. */
  private static String twoTests() {
    String first =
        Block.of(Checkout.text("README.md"), "java").stream()
            .map(Block::text)
            .filter(text -> text.contains("@DynamoDbTest"))
            .findFirst()
            .orElseThrow();
    return first.substring(0, first.lastIndexOf('}'))
        + """

          @Test
          void isEmpty(TableProvider tables) {
            assertEquals(0, tables.table(COLLECTION).scan().items().stream().count());
          }
        }
        """;
  }

  /** The guide's own dependencies, those of the testkit before or behind the others. */
  private static String pom(String consumer) {
    String jupiter = consumer.substring(consumer.indexOf('-') + 1);
    List<String> xml = Block.of(GUIDE, "xml").stream().map(Block::text).toList();
    String testkit = xml.get(0);
    String users =
        xml.get(1).replace("<version>" + Checkout.property("junit.version"), "<version>" + jupiter);
    assertThat(users).contains("<version>" + jupiter + "</version>");
    List<String> dependencies = new ArrayList<>(List.of(testkit, users, localDependencies()));
    if (consumer.startsWith("behind")) {
      dependencies.set(0, users);
      dependencies.set(1, testkit);
    }
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>consumer</groupId>
            <artifactId>consumers</artifactId>
            <version>1</version>
          </parent>
          <artifactId>%s</artifactId>
          <dependencies>
        %s
          </dependencies>
        </project>
        """
        .formatted(consumer, String.join("\n", dependencies));
  }

  private static String localDependencies() {
    return between(local(), "Maven:", "and in <dependencyManagement>");
  }

  private static String managed() {
    String management = between(local(), "and in <dependencyManagement>", "Gradle:");
    return management.substring(management.indexOf('<'));
  }

  private static String local() {
    return Block.of(GUIDE).stream()
        .map(Block::text)
        .filter(text -> text.contains("<artifactId>DynamoDBLocal</artifactId>"))
        .findFirst()
        .orElseThrow();
  }

  private static String between(String text, String start, String end) {
    return text.substring(text.indexOf(start) + start.length(), text.indexOf(end));
  }

  private static String parent() {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>consumer</groupId>
          <artifactId>consumers</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <modules>
        %s
          </modules>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <dependencyManagement>
            <dependencies>
        %s
            </dependencies>
          </dependencyManagement>
          <build>
            <plugins>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>%s</version>
              </plugin>
              <plugin>
                <artifactId>maven-resources-plugin</artifactId>
                <version>%s</version>
              </plugin>
              <plugin>
                <artifactId>maven-surefire-plugin</artifactId>
                <version>%s</version>
              </plugin>
            </plugins>
          </build>
        </project>
        """
        .formatted(
            consumers()
                .map(consumer -> "<module>" + consumer + "</module>")
                .collect(Collectors.joining("\n")),
            managed(),
            Checkout.property("compiler-plugin.version"),
            Checkout.property("resources-plugin.version"),
            Checkout.property("surefire-plugin.version"));
  }
}
