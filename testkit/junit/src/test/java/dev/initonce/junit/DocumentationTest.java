package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Keeps what the guide tells users to paste equal to what the error message tells them. */
final class DocumentationTest {

  @Test
  void guideShowsTheSameDependenciesAsTheMessage() throws Exception {
    String guide = Files.readString(Path.of("..", "..", "docs", "testkit.md"));

    assertThat(guide).contains(resource("dynamodb-local.txt")).contains(resource("jetty.txt"));
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = DynamoDbTest.class.getResourceAsStream("local/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
