package dev.initonce.junit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts what {@code docs/testkit-comparison.md} says of the three tests. */
final class LinesTest {
  private static final Path DOCS = Path.of("..", "..", "docs");

  @ParameterizedTest
  @ValueSource(
      strings = {"WithTheTestkitTest", "WithBareDynamoDbLocalTest", "WithPlainMockitoTest"})
  void pageTellsTheLinesAndShowsThem(String test) throws Exception {
    String source =
        Files.readString(
            Path.of("src/test/java/dev/initonce/junit/comparison").resolve(test + ".java"));
    String code = source.substring(source.lastIndexOf("\nimport ")).replaceFirst("\n.*\n", "");
    String file = source.substring(source.indexOf("\nimport ")).strip();
    long lines = code.lines().filter(line -> !line.isBlank()).count();

    String page = Files.readString(DOCS.resolve("testkit-comparison.md"));

    assertThat(page).contains(test + ".java) | " + lines + " |").contains(file);
  }
}
