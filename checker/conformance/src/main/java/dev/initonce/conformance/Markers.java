package dev.initonce.conformance;

import dev.initonce.analysis.finding.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markers of a source file: {@code // FINDING Check [of Resource] [per record] [further
 * N] [via A.b > C.d]}, several of them separated by commas, and {@code // MISS Check: reason}.
 */
final class Markers {

  private static final Pattern MARKER = Pattern.compile("//\\s*(FINDING|MISS)\\b(.*)$");
  private static final Pattern FINDING =
      Pattern.compile(
          "(?<check>\\w+)(?: of (?<resource>\\w+))?(?<record> per record)?"
              + "(?: further (?<further>\\d+))?(?: via (?<path>.+))?");
  private static final Pattern MISS = Pattern.compile("(?<check>\\w+): (?<reason>.+)");

  private final String caseId;
  private final SourceText source;

  Markers(String caseId, SourceText source) {
    this.caseId = caseId;
    this.source = source;
  }

  List<ExpectedFinding> findings() {
    List<ExpectedFinding> findings = new ArrayList<>();
    forEach("FINDING", (line, text) -> readFindings(line, text, findings));
    return findings;
  }

  List<KnownMiss> misses() {
    List<KnownMiss> misses = new ArrayList<>();
    forEach("MISS", (line, text) -> misses.add(miss(line, text)));
    return misses;
  }

  private interface Reader {
    void read(int line, String text);
  }

  private void forEach(String kind, Reader reader) {
    List<String> lines = source.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = MARKER.matcher(lines.get(i));
      if (matcher.find() && kind.equals(matcher.group(1))) {
        reader.read(i + 1, matcher.group(2).strip());
      }
    }
  }

  private void readFindings(int line, String text, List<ExpectedFinding> findings) {
    for (String one : text.split(",", -1)) {
      findings.add(finding(line, one.strip()));
    }
  }

  private ExpectedFinding finding(int line, String text) {
    Matcher matcher = FINDING.matcher(text);
    if (!matcher.matches()) {
      throw malformed(line, "// FINDING Check [of Type] [per record] [further N] [via A.b > C.d]");
    }
    String further = matcher.group("further");
    return new ExpectedFinding(
        source.path(),
        line,
        check(line, matcher.group("check")),
        matcher.group("resource"),
        matcher.group("record") != null,
        further == null ? 0 : Integer.parseInt(further),
        path(matcher.group("path")));
  }

  private KnownMiss miss(int line, String text) {
    Matcher matcher = MISS.matcher(text);
    if (!matcher.matches()) {
      throw malformed(line, "// MISS Check: reason");
    }
    return new KnownMiss(
        source.path(), line, check(line, matcher.group("check")), matcher.group("reason"));
  }

  private static @Nullable List<String> path(@Nullable String text) {
    return text == null ? null : List.of(text.split(" > ", -1));
  }

  private Check check(int line, String name) {
    return Arrays.stream(Check.values())
        .filter(check -> check.checkName().equals(name))
        .findFirst()
        .orElseThrow(() -> malformed(line, "one of " + checkNames()));
  }

  private static String checkNames() {
    return Arrays.stream(Check.values()).map(Check::checkName).collect(Collectors.joining(", "));
  }

  private IllegalArgumentException malformed(int line, String wanted) {
    return new IllegalArgumentException(
        "%s: %s:%d: the marker must read %s".formatted(caseId, source.path(), line, wanted));
  }
}
