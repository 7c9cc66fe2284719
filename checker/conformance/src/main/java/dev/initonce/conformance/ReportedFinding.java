package dev.initonce.conformance;

import dev.initonce.analysis.finding.Check;
import java.util.List;

/**
 * What a front end reported, read back from what its user sees.
 *
 * @param file the file below the case's folder
 * @param line the line of the report, counted from 1
 * @param check the check that reported it
 * @param resource the simple name of the type in question
 * @param perRecord whether it is marked as built once per record
 * @param furtherEntryPoints how many other entry points it counts
 * @param path the methods of the call path, from the entry point on
 * @param message the whole message, without the place and the severity
 */
public record ReportedFinding(
    String file,
    int line,
    Check check,
    String resource,
    boolean perRecord,
    int furtherEntryPoints,
    List<String> path,
    String message) {

  public ReportedFinding {
    path = List.copyOf(path);
  }

  /** Returns the report as a marker would say it, behind the file and line. */
  public String describe() {
    return Descriptions.of(file, line, check, resource, perRecord, furtherEntryPoints, path);
  }
}
