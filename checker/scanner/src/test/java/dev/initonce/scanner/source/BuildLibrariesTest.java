package dev.initonce.scanner.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildLibrariesTest {

  private static final String DEPENDENCY =
      "<dependencies><dependency><groupId>g</groupId><artifactId>%s</artifactId>"
          + "<scope>%s</scope></dependency></dependencies>";

  @TempDir private Path root;

  private boolean with(String file, String text) throws IOException {
    Files.writeString(root.resolve(file), text);
    return !BuildLibraries.classesOf(root, new MavenModels()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus-amazon-lambda-http, compile, true",
    "quarkus-amazon-lambda-rest, runtime, true",
    "micronaut-function-aws-api-proxy, compile, true",
    "aws-serverless-java-container-springboot3, compile, true",
    "quarkus-amazon-lambda, compile, true",
    "quarkus-funqy-amazon-lambda, compile, true",
    "quarkus-arc, compile, false",
    "quarkus-amazon-lambda-http, test, false",
    "micronaut-function-aws, compile, false",
  })
  void readsTheDependenciesOfAPom(String artifact, String scope, boolean found) throws IOException {
    assertThat(with("pom.xml", "<project>" + DEPENDENCY.formatted(artifact, scope) + "</project>"))
        .isEqualTo(found);
  }

  @Test
  void readsTheRuntimeOfMicronautInAPom() throws IOException {
    assertThat(
            with(
                "pom.xml",
                "<project><properties><micronaut.runtime>lambda</micronaut.runtime></properties></project>"))
        .isTrue();
    assertThat(
            with(
                "pom.xml",
                "<project><properties><micronaut.runtime>netty</micronaut.runtime></properties></project>"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "implementation 'io.quarkus:quarkus-amazon-lambda-http'",
        "implementation(\"io.quarkus:quarkus-amazon-lambda-rest:3.15.1\")",
        "implementation group: 'io.quarkus', name: 'quarkus-amazon-lambda-http'",
        "implementation libs.quarkus.amazon.lambda.http",
        "implementation 'io.quarkus:quarkus-amazon-lambda'",
        "micronaut {\n  runtime(\"lambda_java\")\n}",
        "micronaut { runtime 'lambda_provided' }",
      })
  void readsTheScriptsOfGradle(String script) throws IOException {
    assertThat(with("build.gradle", script)).isTrue();
    Files.delete(root.resolve("build.gradle"));
    assertThat(with("build.gradle.kts", script)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "implementation 'io.quarkus:quarkus-arc'",
        "testImplementation 'io.quarkus:quarkus-amazon-lambda-http'",
        "// implementation 'io.quarkus:quarkus-amazon-lambda-http'",
        "/* implementation\n 'io.quarkus:quarkus-amazon-lambda-http' */",
        "implementation 'com.acme:quarkus-amazon-lambda-http-mocks'",
        "micronaut { runtime 'netty' }",
      })
  void otherLibrariesTestsAndCommentsAreNone(String script) throws IOException {
    assertThat(with("build.gradle", script)).isFalse();
  }

  @Test
  void aFolderWithoutABuildFileHasNone() {
    assertThat(BuildLibraries.classesOf(root, new MavenModels())).isEmpty();
  }

  @Test
  void aLibraryIsNotTakenForOneWhoseNameItBeginsWith() throws IOException {
    Files.writeString(
        root.resolve("build.gradle"), "implementation 'io.quarkus:quarkus-amazon-lambda-http'");
    assertThat(BuildLibraries.classesOf(root, new MavenModels()))
        .containsExactly("io.quarkus.amazon.lambda.http.LambdaHttpHandler");
  }
}
