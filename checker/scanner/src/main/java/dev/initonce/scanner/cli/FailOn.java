package dev.initonce.scanner.cli;

import dev.initonce.analysis.finding.Severity;
import dev.initonce.scanner.report.ScanResult;
import java.util.Locale;

/** From which severity on findings fail a build. */
enum FailOn {
  ERROR,
  WARNING,
  SUGGESTION,
  NEVER;

  boolean isReachedBy(ScanResult result) {
    return this != NEVER && result.reaches(Severity.valueOf(name()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
