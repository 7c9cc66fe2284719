package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new Compare())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void smallestComparisonWritesPageAndFigures(@TempDir Path directory) throws Exception {
    int status =
        run(
            "--quick",
            "--memory=1769",
            "--rounds=1",
            "--samples=2",
            "--warm-ups=1",
            "--counted=10",
            "--output=" + directory);

    assertThat(status).as("%s", err).isZero();
    JsonNode report = new ObjectMapper().readTree(directory.resolve("report.json").toFile());
    JsonNode setting = report.path("settings").path(0);
    assertThat(setting.path("before").path("DELETE").path("samples").asInt()).isEqualTo(2);
    assertThat(setting.path("ratio").path("LIST").asDouble()).isPositive();
    assertThat(report.path("coldStarts").findValuesAsText("variant"))
        .containsExactly("BEFORE", "AFTER", "AFTER_UNPRIMED");
    assertThat(report.path("floors")).hasSize(3);
    assertThat(report.path("traces").findValuesAsText("operation"))
        .containsExactly("query", "delete", "query", "delete");
    assertThat(directory.resolve("before-delete.chrome.json")).exists();
    assertThat(directory.resolve("after-query.xray.json")).exists();
    assertThat(out.toString()).contains("1769").contains("delete").contains("query");
    assertThat(Files.readString(directory.resolve("index.html")))
        .contains("\"loadBefore\"")
        .doesNotContain("/*REPORT*/", "/*DOWNLOADS*/", "/*TRACES*/")
        .doesNotContainPattern("(src|href)=\"http");
  }

  @Test
  void everyOptionIsExplained() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString())
        .contains(
            "--quick", "--memory", "--rounds", "--samples", "--warm-ups", "--counted", "--soak")
        .contains("--sample-app", "--output");
  }

  @Test
  void sampleThatIsNotBuiltIsExplained(@TempDir Path directory) {
    assertThat(run("--soak=5", "--sample-app=" + directory)).isEqualTo(1);

    assertThat(err.toString()).contains("function.classpath is missing: build the sample first");
  }

  @Test
  void unknownOptionIsAUsageError() {
    assertThat(run("--fast")).isEqualTo(2);
  }

  @Test
  void percentilesAreNearestRanks() {
    List<Long> nanos = List.of(4_000_000L, 1_000_000L, 3_000_000L, 2_000_000L);

    assertThat(Latency.of(nanos)).isEqualTo(new Latency(2, 4, 4, 4));
  }

  @Test
  void linesOfCodeLeaveOutWhatIsNoCode() {
    assertThat(
            LineCount.count(
                List.of(
                    "package a;",
                    "",
                    "import b;",
                    "/** Says",
                    " * what. */",
                    "class A {",
                    "// x",
                    "}")))
        .isEqualTo(2);
  }
}
