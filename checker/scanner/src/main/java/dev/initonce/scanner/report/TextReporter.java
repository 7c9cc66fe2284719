package dev.initonce.scanner.report;

import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.FindingText;
import dev.initonce.analysis.finding.Severity;
import java.io.IOException;
import java.nio.charset.Charset;

/** Writes findings as compilers do: place, severity and check in one line, details below. */
public final class TextReporter implements Reporter {

  private static final String RESET = "\033[0m";
  private static final String BOLD = "\033[1m";
  private static final String YELLOW = "\033[33m";
  private static final String CYAN = "\033[36m";
  private static final String RED = "\033[31m";

  private final boolean colors;
  private final Charset charset;

  /**
   * Makes a reporter.
   *
   * @param colors whether to colour by ANSI escapes
   * @param charset what the output can encode; arrows become plain where it has none
   */
  public TextReporter(boolean colors, Charset charset) {
    this.colors = colors;
    this.charset = charset;
  }

  @Override
  public void write(ScanResult result, Appendable out) throws IOException {
    for (Finding finding : result.findings()) {
      out.append(headline(finding, result.severityOf(finding)))
          .append('\n')
          .append(FindingText.details(finding, charset))
          .append('\n');
    }
  }

  private String headline(Finding finding, Severity severity) {
    return colored(BOLD, finding.place().file() + ":" + finding.place().line() + ":")
        + " "
        + colored(color(severity), CheckInfo.label(severity) + ":")
        + " ["
        + finding.check().checkName()
        + "] "
        + finding.summary();
  }

  private static String color(Severity severity) {
    return switch (severity) {
      case SUGGESTION -> CYAN;
      case WARNING -> YELLOW;
      case ERROR -> RED;
    };
  }

  private String colored(String color, String text) {
    return colors ? color + text + RESET : text;
  }
}
