package dev.initonce.conformance;

import dev.initonce.analysis.finding.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a finding back from the message that a user sees. */
public final class ReportedMessage {

  private static final Pattern STEP =
      Pattern.compile(
          " {4}(?: {2}(?:→|->) )?(?<method>.+?)"
              + "(?: \\([^()]+:\\d+\\)|, \\w+ (?<resource>\\S+) here)");
  private static final Pattern FURTHER =
      Pattern.compile(" {4}(\\d+) further entry points? reach(?:es)? it\\.");
  private static final String PER_RECORD = "    The path runs through a loop:";

  private ReportedMessage() {}

  /**
   * Returns the finding that a message tells of.
   *
   * @param file the file below the case's folder
   * @param line the line of the report
   * @param check the check
   * @param message the message without place and severity, lines separated by {@code \n}
   * @throws IllegalArgumentException if the message has no call path
   */
  public static ReportedFinding read(String file, int line, Check check, String message) {
    List<String> path = new ArrayList<>();
    String resource = "";
    int further = 0;
    boolean perRecord = false;
    for (String text : message.lines().skip(1).toList()) {
      Matcher step = STEP.matcher(text);
      Matcher more = FURTHER.matcher(text);
      if (more.matches()) {
        further = Integer.parseInt(more.group(1));
      } else if (text.startsWith(PER_RECORD)) {
        perRecord = true;
      } else if (resource.isEmpty() && step.matches()) {
        path.add(step.group("method"));
        resource = step.group("resource") == null ? "" : step.group("resource");
      }
    }
    if (resource.isEmpty()) {
      throw new IllegalArgumentException("no call path in: " + message);
    }
    return new ReportedFinding(file, line, check, resource, perRecord, further, path, message);
  }
}
