package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.scanner.Scan;
import dev.initonce.scanner.ScanOptions;
import dev.initonce.scanner.report.ScanResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is analysed of a program because it can matter gives the answer that all of it gives. */
class DemandTest {

  static Stream<ConformanceCase> cases() {
    return Stream.concat(Cases.suite().stream(), Cases.knownMisses().stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAreThoseOfAllFiles(ConformanceCase each) {
    ScanOptions options =
        ScanOptions.defaults().withAnalysis(ScannerFrontEnd.options(each.options()));
    List<Path> folder = List.of(each.root());

    ScanResult demanded = Scan.of(folder, options);
    ScanResult all = Scan.of(folder, options.withExhaustive(true));

    assertThat(demanded.findings()).isEqualTo(all.findings());
    assertThat(demanded.notes()).isEqualTo(all.notes());
    assertThat(demanded.files()).isEqualTo(all.files());
  }
}
