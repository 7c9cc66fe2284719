package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.ErrorProneJavacPlugin;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the README outside this checkout, in projects that know of nothing but its words. */
class NewcomerTest {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.example</groupId>
        <artifactId>newcomer</artifactId>
        <version>1</version>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencyManagement><dependencies>%s</dependencies></dependencyManagement>
        <dependencies>%s</dependencies>
        <build>
          <plugins>
            <!-- One that is downloaded already, in place of Maven's own. -->
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>%s</version>
            </plugin>
            %s
          </plugins>
        </build>
      </project>
      """;

  private Newcomer newcomer;

  @BeforeEach
  void installWhatTheReadmeSays(@TempDir Path folder) throws IOException {
    newcomer = new Newcomer(folder);
  }

  @Test
  void thePluginFailsTheBuildOfAHandlerThatBuildsItsClientEachTime() throws Exception {
    newcomer.write(
        "src/main/java/OrderHandler.java",
        """
        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestHandler;
        import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

        public class OrderHandler implements RequestHandler<String, Integer> {
          @Override
          public Integer handleRequest(String event, Context context) {
            return DynamoDbClient.create().listTables().tableNames().size();
          }
        }
        """);
    String libraries =
        dependency("com.amazonaws", "aws-lambda-java-core", "aws-lambda-core.version")
            + dependency("software.amazon.awssdk", "dynamodb", "aws-sdk.version");
    newcomer.write("pom.xml", pom("", libraries, pluginSnippet()));

    Command build = newcomer.maven("compile");

    assertThat(build.exitCode()).as(build.output()).isEqualTo(1);
    assertThat(build.output())
        .contains("BUILD FAILURE")
        .containsPattern("ERROR.*OrderHandler.java:\\[8,\\d+] \\[ClientBuiltPerInvocation]");
  }

  @Test
  void theFirstTestRuns() throws Exception {
    String test =
        Block.of(Checkout.text("README.md"), "java").stream()
            .map(Block::text)
            .filter(text -> text.contains("@DynamoDbTest"))
            .collect(Collectors.joining());
    newcomer.write("src/test/java/CollectionTest.java", test);
    String guide = section(Checkout.text("docs/testkit.md"), "Dependencies");
    String local = between(guide, "\nMaven:\n", "\nGradle:\n");
    String managed = local.substring(local.indexOf(":\n") + 1);
    newcomer.write(
        "pom.xml",
        pom(
            managed,
            xml(guide, "<dependency>") + between(local, "", "\nand in <dependencyManagement>"),
            pluginSnippet() + xml(guide, "<plugin>")));

    Command build = newcomer.maven("test");

    assertThat(build.exitCode()).as(build.output()).isZero();
    assertThat(build.output()).contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
  }

  private static String pom(String managed, String dependencies, String plugins) {
    return POM.formatted(
        managed, dependencies, Checkout.property("resources-plugin.version"), plugins);
  }

  private static String dependency(String group, String artifact, String property) {
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
        .formatted(group, artifact, Checkout.property(property));
  }

  /** As it stands in the README, with the Error Prone that suits this JDK, as it says. */
  private static String pluginSnippet() throws URISyntaxException {
    String jar =
        Path.of(
                ErrorProneJavacPlugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI())
            .getFileName()
            .toString();
    String version = between(jar, "error_prone_core-", ".jar");
    return xml(Checkout.text("README.md"), "<plugin>")
        .replace(
            "<version>" + Checkout.property("error-prone.version") + "<",
            "<version>" + version + "<");
  }

  private static String xml(String page, String start) {
    return Block.of(page, "xml").stream()
        .map(Block::text)
        .filter(text -> text.startsWith(start))
        .collect(Collectors.joining());
  }

  private static String section(String page, String title) {
    return between(page, "\n## " + title + "\n", "\n## ");
  }

  private static String between(String text, String start, String end) {
    assertThat(text).contains(start);
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf(end, from);
    return text.substring(from, to);
  }
}
