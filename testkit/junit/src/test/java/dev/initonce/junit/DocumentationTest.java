package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps what the guide tells users to paste equal to what is said and tried elsewhere. */
final class DocumentationTest {
  @Test
  void guideShowsTheSameDependenciesAsTheMessage() throws Exception {
    String guide = Files.readString(Path.of("..", "..", "docs", "testkit.md"));

    assertThat(guide).contains(resource("dynamodb-local.txt")).contains(resource("jetty.txt"));
  }

  /** The beans of a container that no other build than its own has. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "../quarkus/src/main/java/dev/initonce/quarkus/Beans.java",
        "../quarkus/src/test/java/dev/initonce/quarkus/LocalTables.java"
      })
  void beansOfTheGuideAreThoseOfATest(String source) throws Exception {
    String file = Files.readString(Path.of(source));

    assertThat(Files.readString(Path.of("..", "..", "docs", "testkit.md")))
        .contains("```java\n" + file.substring(file.indexOf("import ")) + "```");
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = DynamoDbTest.class.getResourceAsStream("local/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
