package dev.initonce.scanner.report;

import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a scan found.
 *
 * @param findings ordered by file, then by place
 * @param severities how much they weigh
 * @param problems the files that could not be scanned
 * @param notes what else there is to know
 * @param files how many files were scanned
 * @param unread how many files of other languages stand beside them, by language
 */
public record ScanResult(
    List<Finding> findings,
    Severities severities,
    List<Problem> problems,
    List<Note> notes,
    int files,
    Map<String, Integer> unread) {

  public ScanResult {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
    unread = Collections.unmodifiableMap(new TreeMap<>(unread));
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
