package dev.initonce.analysis.finding;

/** How much a finding weighs, from the lightest. */
public enum Severity {
  SUGGESTION,
  WARNING,
  ERROR
}
