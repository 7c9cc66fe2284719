package dev.initonce.analysis.finding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding as text, the same wherever it is printed. Lines end with {@code \n}. */
public final class FindingText {

  private static final String ENTRY_INDENT = "    ";
  private static final String STEP_INDENT = "      ";
  private static final String ARROW = "→";
  private static final String PLAIN_ARROW = "->";

  private FindingText() {}

  /** Returns the summary, then the {@link #details(Finding)} on lines of their own. */
  public static String message(Finding finding) {
    return message(finding, StandardCharsets.UTF_8);
  }

  /** Returns the message in characters that the charset of the output can encode. */
  public static String message(Finding finding, Charset output) {
    return finding.summary() + "\n" + details(finding, output);
  }

  /**
   * Returns every line but the first: the call path, what else is known of it, and the advice.
   * There is no line end behind the last line.
   */
  public static String details(Finding finding) {
    return details(finding, StandardCharsets.UTF_8);
  }

  /** Returns the details in characters that the charset of the output can encode. */
  public static String details(Finding finding, Charset output) {
    List<String> lines = new ArrayList<>(pathLines(finding, arrow(output)));
    repetition(finding).ifPresent(line -> lines.add(ENTRY_INDENT + line));
    if (finding.furtherEntryPoints() > 0) {
      lines.add(ENTRY_INDENT + furtherEntryPoints(finding.furtherEntryPoints()));
    }
    lines.add(ENTRY_INDENT + finding.advice());
    return String.join("\n", lines);
  }

  private static Optional<String> repetition(Finding finding) {
    return switch (finding.repetition()) {
      case NONE -> Optional.empty();
      case PAGE ->
          Optional.of(
              "The path runs through a loop over pages: it is "
                  + done(finding)
                  + " for each page.");
      case RECORD ->
          Optional.of("The path runs through a loop: it is " + done(finding) + " for each record.");
    };
  }

  private static List<String> pathLines(Finding finding, String arrow) {
    List<String> lines = new ArrayList<>();
    List<PathStep> path = finding.path();
    for (int i = 0; i < path.size(); i++) {
      PathStep step = path.get(i);
      String start = i == 0 ? ENTRY_INDENT : STEP_INDENT + arrow + " ";
      String end = i == path.size() - 1 ? ", " + deed(finding) + " here" : call(step);
      lines.add(start + step.method() + end);
    }
    return lines;
  }

  private static String call(PathStep step) {
    return " (" + step.place().fileName() + ":" + step.place().line() + ")";
  }

  private static String deed(Finding finding) {
    return (isClosing(finding) ? "closes " : "builds ") + finding.resource();
  }

  private static String done(Finding finding) {
    return isClosing(finding) ? "closed" : "built";
  }

  private static boolean isClosing(Finding finding) {
    return finding.check() == Check.SHARED_CLIENT_CLOSED;
  }

  private static String furtherEntryPoints(int count) {
    return count == 1
        ? "1 further entry point reaches it."
        : count + " further entry points reach it.";
  }

  private static String arrow(Charset output) {
    return output.canEncode() && output.newEncoder().canEncode(ARROW) ? ARROW : PLAIN_ARROW;
  }
}
