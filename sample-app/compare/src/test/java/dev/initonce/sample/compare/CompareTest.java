package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(SmallRun.Resolver.class)
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
  void comparisonWritesPageAndFigures(SmallRun run) throws Exception {
    assertThat(run.status()).as("%s", run.err()).isZero();
    JsonNode report = run.report();
    JsonNode setting = report.path("settings").path(0);
    assertThat(setting.path("before").path("DELETE").path("samples").asInt()).isEqualTo(2);
    assertThat(setting.path("ratio").path("LIST").asDouble()).isPositive();
    assertThat(report.path("coldStarts").findValuesAsText("variant"))
        .containsExactly("BEFORE", "AFTER", "AFTER_UNPRIMED");
    assertThat(report.path("floors")).hasSize(3);
    assertThat(report.path("floors").path(0).path("ratio").path("DELETE").asDouble()).isPositive();
    assertThat(run.file("before-delete.chrome.json")).exists();
    assertThat(run.file("after-query.xray.json")).exists();
    assertThat(run.out()).contains("1769").contains("delete").contains("query");
    assertThat(run.out())
        .contains("At 1769 MB: 1 round of 2 collections for each variant, after 1 that warms up.");
    assertThat(Files.readString(run.file("index.html")))
        .contains("\"loadBefore\"")
        .doesNotContain("/*REPORT*/", "/*DOWNLOADS*/", "/*TRACES*/")
        .doesNotContainPattern("(src|href)=\"http");
  }

  @Test
  void nothingRunsOnWhenItIsDone(SmallRun run) {
    assertThat(run.status()).isZero();
    assertThat(ProcessHandle.current().descendants()).isEmpty();
  }

  /** The launcher shows this file, for which nothing has to be built. */
  @Test
  void helpIsWhatTheLauncherShows() throws Exception {
    assertThat(run("--help")).isZero();

    assertThat(out.toString()).isEqualTo(Files.readString(Path.of("help.txt")));
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
