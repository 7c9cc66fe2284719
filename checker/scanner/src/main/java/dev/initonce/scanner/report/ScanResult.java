package dev.initonce.scanner.report;

import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.Severity;
import java.util.List;

/**
 * What a scan found.
 *
 * @param findings ordered by file, then by place
 * @param severities how much they weigh
 * @param problems the files that could not be scanned
 * @param notes what else there is to know
 * @param files how many files were scanned
 */
public record ScanResult(
    List<Finding> findings,
    Severities severities,
    List<Problem> problems,
    List<Note> notes,
    int files) {

  public ScanResult {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Returns how much a finding weighs. */
  public Severity severityOf(Finding finding) {
    return severities.of(finding.check());
  }

  /** Returns whether a finding weighs as much as that, or more. */
  public boolean reaches(Severity severity) {
    return findings.stream().anyMatch(f -> severityOf(f).compareTo(severity) >= 0);
  }
}
