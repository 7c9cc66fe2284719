package dev.initonce.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the pages that list the cases. Run it from the root of the repository, as {@link #COMMAND}
 * says.
 */
public final class CaseTable {

  static final String COMMAND = "mvn -q -Pwrite-tables process-classes -pl checker/conformance -am";

  private CaseTable() {}

  /**
   * Writes {@code conformance.md} and {@code known-misses.md}.
   *
   * @param arguments the folder to write to
   * @throws IOException if a page cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("the one argument is the folder to write the pages to");
    }
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve("conformance.md"), conformancePage(Cases.suite()));
    Files.writeString(folder.resolve("known-misses.md"), knownMissesPage(Cases.knownMisses()));
  }

  static String conformancePage(List<ConformanceCase> cases) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Conformance

        What every front end must answer alike: %d cases, %d of them without a finding. Each is a small
        program under `checker/conformance/src/main/resources/cases`. This page is generated; write it anew with
        `%s`.
        """
            .formatted(
                cases.size(), cases.stream().filter(c -> c.expected().isEmpty()).count(), COMMAND));
    for (String section : sections(cases)) {
      List<ConformanceCase> rows = cases.stream().filter(c -> c.section().equals(section)).toList();
      page.append("\n## ").append(section).append(" (").append(rows.size()).append(")\n");
      page.append("| case | row | what it shows | expected |\n|---|---|---|---|\n");
      rows.forEach(row -> page.append(conformanceRow(row)));
    }
    return page.toString();
  }

  static String knownMissesPage(List<ConformanceCase> cases) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Known misses

        What Initonce does not see, as %d running cases under
        `checker/conformance/src/main/resources/cases-known-misses`. In each of them nothing is said of what is built
        per invocation. Code that is not seen may elsewhere be what keeps an object; then a finding is wrong. How often
        findings are wrong on public code is [counted](accuracy.md). This page is generated; write it anew with
        `%s`.
        """
            .formatted(cases.size(), COMMAND));
    for (String section : sections(cases)) {
      page.append("\n## ").append(section).append("\n");
      page.append("| case | what it shows | not reported | because |\n|---|---|---|---|\n");
      cases.stream()
          .filter(c -> c.section().equals(section))
          .forEach(c -> page.append(knownMissRow(c)));
    }
    return page.toString();
  }

  private static List<String> sections(List<ConformanceCase> cases) {
    return cases.stream().map(ConformanceCase::section).distinct().toList();
  }

  private static String conformanceRow(ConformanceCase conformanceCase) {
    return row(
        "`" + conformanceCase.name() + "`" + only(conformanceCase),
        conformanceCase.row(),
        conformanceCase.sentence(),
        expected(conformanceCase));
  }

  private static String only(ConformanceCase conformanceCase) {
    return conformanceCase.only() == null ? "" : " (" + conformanceCase.only() + " only)";
  }

  private static String expected(ConformanceCase conformanceCase) {
    String still = conformanceCase.open() == null ? "" : " (not answered yet)";
    if (conformanceCase.expected().isEmpty()) {
      return "quiet" + still;
    }
    return conformanceCase.expected().stream()
        .map(e -> "`%s:%d` %s".formatted(e.file(), e.line(), e.check().checkName()))
        .collect(Collectors.joining("<br>", "", still));
  }

  private static String knownMissRow(ConformanceCase conformanceCase) {
    return row(
        "`" + conformanceCase.name() + "`",
        conformanceCase.sentence(),
        conformanceCase.misses().stream()
            .map(m -> "`%s:%d` %s".formatted(m.file(), m.line(), m.check().checkName()))
            .collect(Collectors.joining("<br>")),
        conformanceCase.misses().stream()
            .map(KnownMiss::reason)
            .distinct()
            .collect(Collectors.joining("<br>")));
  }

  private static String row(String... cells) {
    return List.of(cells).stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
