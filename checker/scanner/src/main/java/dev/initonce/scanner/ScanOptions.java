package dev.initonce.scanner;

import dev.initonce.analysis.AnalysisOptions;

/**
 * How to scan.
 *
 * @param includeTests whether test source sets are scanned too
 * @param analysis what the engine is told
 */
public record ScanOptions(boolean includeTests, AnalysisOptions analysis) {

  /** Returns the options of a user who sets none. */
  public static ScanOptions defaults() {
    return new ScanOptions(false, AnalysisOptions.defaults());
  }

  /** Returns these options with test source sets scanned, or not. */
  public ScanOptions withIncludeTests(boolean on) {
    return new ScanOptions(on, analysis);
  }

  /** Returns these options with others for the engine. */
  public ScanOptions withAnalysis(AnalysisOptions other) {
    return new ScanOptions(includeTests, other);
  }
}
