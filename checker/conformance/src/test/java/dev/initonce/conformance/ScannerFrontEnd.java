package dev.initonce.conformance;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.FindingText;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.scanner.Scan;
import dev.initonce.scanner.ScanOptions;
import dev.initonce.scanner.report.ScanResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The scanner on a copy of the case's folder, where no build file of this project stands above. */
final class ScannerFrontEnd implements FrontEnd {

  private static final String INCLUDE_TESTS = "include-tests";

  @Override
  public String name() {
    return "scanner";
  }

  @Override
  public List<ReportedFinding> findings(ConformanceCase conformanceCase) {
    try {
      Path copies = Files.createTempDirectory("initonce-conformance");
      try {
        return scan(conformanceCase, copy(conformanceCase, copies));
      } finally {
        delete(copies);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ReportedFinding> scan(ConformanceCase conformanceCase, Path copy) {
    ScanResult result =
        Scan.of(
            List.of(copy),
            ScanOptions.defaults()
                .withAnalysis(options(conformanceCase.options()))
                .withIncludeTests(conformanceCase.options().containsKey(INCLUDE_TESTS)));
    if (!result.problems().isEmpty()) {
      throw new IllegalStateException(conformanceCase + " cannot be scanned: " + result.problems());
    }
    return result.findings().stream().map(finding -> reported(copy, finding)).toList();
  }

  static AnalysisOptions options(Map<String, String> options) {
    AnalysisOptions analysis = AnalysisOptions.defaults();
    for (Map.Entry<String, String> option : options.entrySet()) {
      analysis =
          switch (option.getKey()) {
            case INCLUDE_TESTS -> analysis;
            case "services" -> analysis.withServices(true);
            case "no-per-tenant" -> analysis.withPerTenant(false);
            case "handlers" -> analysis.withHandlers(Set.of(option.getValue().split(",", -1)));
            default -> throw new IllegalArgumentException("no such option: " + option.getKey());
          };
    }
    return analysis;
  }

  static ReportedFinding reported(Path root, Finding finding) {
    return new ReportedFinding(
        root.relativize(Path.of(finding.place().file())).toString().replace('\\', '/'),
        finding.place().line(),
        finding.check(),
        finding.resource(),
        finding.perRecord(),
        finding.furtherEntryPoints(),
        finding.path().stream().map(PathStep::method).toList(),
        FindingText.message(finding));
  }

  private static Path copy(ConformanceCase conformanceCase, Path copies) throws IOException {
    Path target = copies.resolve(conformanceCase.section()).resolve(conformanceCase.name());
    try (Stream<Path> files = Files.walk(conformanceCase.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = target.resolve(conformanceCase.root().relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return target;
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
