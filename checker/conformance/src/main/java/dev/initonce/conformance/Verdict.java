package dev.initonce.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what a front end reported with what the markers of a case ask for. */
public final class Verdict {

  private Verdict() {}

  /** Returns a line for each difference, none when the front end answers as the case says. */
  public static List<String> differences(
      ConformanceCase conformanceCase, List<ReportedFinding> reported) {
    List<String> differences = new ArrayList<>();
    List<ReportedFinding> unasked = new ArrayList<>(reported);
    for (ExpectedFinding expected : conformanceCase.expected()) {
      Optional<ReportedFinding> match = unasked.stream().filter(expected::matches).findFirst();
      match.ifPresentOrElse(
          unasked::remove, () -> differences.add("missing:  " + expected.describe()));
    }
    unasked.forEach(finding -> differences.add("reported: " + finding.describe()));
    if (conformanceCase.messages() != null
        && !conformanceCase.messages().equals(messages(reported))) {
      differences.add("in other words:\n" + messages(reported));
    }
    return differences;
  }

  /** Returns the messages as {@code message.txt} has them. */
  static String messages(List<ReportedFinding> reported) {
    return reported.stream()
        .map(
            finding ->
                "%s:%d: [%s] %s\n"
                    .formatted(
                        finding.file(),
                        finding.line(),
                        finding.check().checkName(),
                        finding.message()))
        .collect(Collectors.joining());
  }
}
