package dev.initonce.conformance;

import dev.initonce.analysis.finding.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a marker in a case asks for.
 *
 * @param file the file below the case's folder
 * @param line the line on which the construction starts, counted from 1
 * @param check the check that must report it
 * @param resource the type that must be named, null when any will do
 * @param perRecord whether it must be marked as built once per record
 * @param furtherEntryPoints how many other entry points must be counted
 * @param path the methods of the call path in order, null when any will do
 */
public record ExpectedFinding(
    String file,
    int line,
    Check check,
    @Nullable String resource,
    boolean perRecord,
    int furtherEntryPoints,
    @Nullable List<String> path) {

  public ExpectedFinding {
    path = path == null ? null : List.copyOf(path);
  }

  /** Returns whether that report is what the marker asks for. */
  public boolean matches(ReportedFinding reported) {
    return reported.file().equals(file)
        && reported.line() == line
        && reported.check() == check
        && (resource == null || reported.resource().equals(resource))
        && reported.perRecord() == perRecord
        && reported.furtherEntryPoints() == furtherEntryPoints
        && (path == null || reported.path().equals(path));
  }

  /** Returns the expectation as a marker would say it, behind the file and line. */
  public String describe() {
    return Descriptions.of(file, line, check, resource, perRecord, furtherEntryPoints, path);
  }
}
