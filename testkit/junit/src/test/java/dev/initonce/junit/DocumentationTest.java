package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps what the guide tells users to paste equal to what is said and tried elsewhere. */
final class DocumentationTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void guideShowsTheSameDependenciesAsTheMessage() throws Exception {
    String guide = Files.readString(Path.of("..", "..", "docs", "testkit.md"));

    assertThat(guide).contains(resource("dynamodb-local.txt")).contains(resource("jetty.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "## Spring, src/test/java/dev/initonce/junit/SpringContextTest.java",
    "## Quarkus, ../quarkus/src/main/java/dev/initonce/quarkus/Beans.java",
    "## Quarkus, ../quarkus/src/test/java/dev/initonce/quarkus/LocalTables.java",
  })
  void beansOfTheGuideAreThoseOfATest(String heading, String source) throws Exception {
    String guide = Files.readString(Path.of("..", "..", "docs", "testkit.md"));
    String section = guide.substring(guide.indexOf(heading)).split("\n## ", 2)[0];
    String code = unindented(Files.readString(Path.of(source)));

    List<String> shown =
        JAVA.matcher(section).results().map(block -> unindented(block.group(1))).toList();

    assertThat(shown).hasSize(2);
    assertThat(shown).filteredOn(code::contains).hasSize(source.contains("quarkus") ? 1 : 2);
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = DynamoDbTest.class.getResourceAsStream("local/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
