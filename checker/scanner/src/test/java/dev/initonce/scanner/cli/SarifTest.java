package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.initonce.scanner.Scan;
import dev.initonce.scanner.ScanOptions;
import dev.initonce.scanner.report.SarifReporter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What code scanning services read: places by URI, and what went wrong. */
class SarifTest {

  private static final String BUILDS =
      "public class A { public String run() { return"
          + " software.amazon.awssdk.services.s3.S3Client.create().serviceName(); } }";

  @TempDir private Path folder;

  private JsonNode run(Path base) throws IOException {
    StringBuilder out = new StringBuilder();
    ScanOptions options = ScanOptions.defaults();
    new SarifReporter("1", base)
        .write(
            Scan.of(
                List.of(folder),
                options.withAnalysis(options.analysis().withHandlers(Set.of("A::run")))),
            out);
    return new ObjectMapper().readTree(out.toString()).at("/runs/0");
  }

  private static JsonNode artifact(JsonNode result) {
    return result.at("/locations/0/physicalLocation/artifactLocation");
  }

  @Test
  void filesBelowTheBaseAreRelativeToIt() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("mörk src/a b:c"));
    Files.writeString(sources.resolve("A.java"), BUILDS);
    JsonNode run = run(folder);
    JsonNode artifact = artifact(run.at("/results/0"));
    assertThat(artifact.at("/uri").asText()).isEqualTo("m%C3%B6rk%20src/a%20b%3Ac/A.java");
    assertThat(artifact.at("/uriBaseId").asText()).isEqualTo("%SRCROOT%");
    URI base = URI.create(run.at("/originalUriBaseIds/%SRCROOT%/uri").asText());
    assertThat(Path.of(base.resolve(artifact.at("/uri").asText())))
        .isEqualTo(sources.resolve("A.java"));
  }

  @Test
  void filesOutsideOfTheBaseAreAbsolute() throws IOException {
    Files.writeString(folder.resolve("A.java"), BUILDS);
    JsonNode artifact = artifact(run(Files.createDirectory(folder.resolve("ci"))).at("/results/0"));
    assertThat(artifact.at("/uri").asText())
        .isEqualTo(folder.resolve("A.java").toUri().toASCIIString());
    assertThat(artifact.has("uriBaseId")).isFalse();
  }

  @Test
  void whatCouldNotBeScannedAndWhatIsNotThereIsNotified() throws IOException {
    Files.writeString(folder.resolve("A.java"), BUILDS);
    Files.writeString(folder.resolve("Broken.java"), "class Broken extends A {\n  int x = ;\n}\n");
    Files.writeString(
        folder.resolve("serverless.yml"),
        "provider: {runtime: java21}\nfunctions:\n  f: {handler: 'p.Gone::run'}\n");
    JsonNode invocation = run(folder).at("/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isTrue();
    JsonNode told = invocation.at("/toolExecutionNotifications");
    assertThat(told).hasSize(2);
    assertThat(artifact(told.get(0)).at("/uri").asText()).isEqualTo("Broken.java");
    assertThat(told.at("/0/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
    assertThat(told.at("/0/level").asText("warning")).isEqualTo("warning");
    assertThat(told.at("/1/level").asText()).isEqualTo("note");
    assertThat(told.at("/1/message/text").asText())
        .isEqualTo("handler p.Gone::run is not in the Java sources");
  }
}
