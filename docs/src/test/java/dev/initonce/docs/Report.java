package dev.initonce.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding as either front end prints it.
 *
 * @param folder the name of the folder that the file is in
 * @param file the name of the file
 * @param line the line
 * @param check the check's name
 * @param text the summary and the lines below it, up to the advice
 */
record Report(String folder, String file, int line, String check, String text) {

  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?:.*[/\\\\])?(?<folder>[^/\\\\]+)[/\\\\](?<file>[^/\\\\]+\\.java):(?<line>\\d+): \\w+: \\[(?<check>\\w+PerInvocation"
              + "|SharedClientClosed|RacyLazyClient)] (?<summary>.*)");

  /** The details are indented; javac puts a link below them, then the source line. */
  private static final Pattern DETAIL = Pattern.compile(" {4}(?!\\(see ).*");

  /** Returns the findings in a scanner's or a compiler's output, ordered by place. */
  static List<Report> in(String output) {
    List<Report> reports = new ArrayList<>();
    List<String> lines = output.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher headline = HEADLINE.matcher(lines.get(i));
      if (headline.matches()) {
        reports.add(
            new Report(
                headline.group("folder"),
                headline.group("file"),
                Integer.parseInt(headline.group("line")),
                headline.group("check"),
                headline.group("summary") + details(lines.subList(i + 1, lines.size()))));
      }
    }
    return reports.stream()
        .sorted(
            Comparator.comparing(Report::folder)
                .thenComparing(Report::file)
                .thenComparingInt(Report::line))
        .toList();
  }

  private static String details(List<String> lines) {
    StringBuilder details = new StringBuilder();
    for (String line : lines) {
      if (!DETAIL.matcher(line).matches()) {
        break;
      }
      details.append('\n').append(line);
    }
    return details.toString();
  }
}
