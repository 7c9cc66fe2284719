package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.finding.Check;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks' pages: each has an example of either side, which both front ends answer alike. */
class CheckPagesTest {

  @TempDir static Path folder;

  private static List<Report> compiled = List.of();
  private static List<Report> scanned = List.of();

  static Stream<String> checks() {
    return Arrays.stream(Check.values()).map(Check::checkName);
  }

  /** One compilation and one scan answer for all examples. */
  @BeforeAll
  static void compileAndScanTheExamples() {
    checks()
        .forEach(
            check -> {
              flagged(check).writeInto(folder.resolve(check + "Flagged"));
              quiet(check).writeInto(folder.resolve(check + "Quiet"));
            });
    compiled = Report.in(PluginSnippet.ofReadme().compile(folder, List.of()).error());
    scanned = Report.in(Launcher.scan(folder).output());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theFlaggedExampleIsFlagged(String check) {
    assertThat(flagged(check).checks()).containsExactly(check);
    assertThat(in(check + "Flagged", scanned)).extracting(Report::check).containsExactly(check);
    assertThat(in(check + "Flagged", compiled)).isEqualTo(in(check + "Flagged", scanned));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theOtherExampleIsNot(String check) {
    assertThat(quiet(check).checks()).isEmpty();
    assertThat(in(check + "Quiet", scanned)).isEmpty();
    assertThat(in(check + "Quiet", compiled)).isEmpty();
  }

  private static List<Report> in(String example, List<Report> reports) {
    return reports.stream().filter(report -> report.folder().equals(example)).toList();
  }

  private static Example flagged(String check) {
    return Example.of("docs/checks/" + check + ".md").get(0);
  }

  private static Example quiet(String check) {
    return Example.of("docs/checks/" + check + ".md").get(1);
  }
}
