package dev.initonce.scanner.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.finding.Severity;
import dev.initonce.analysis.program.Repetition;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as one JSON object for scripts. Members are only ever added to the format; a
 * change of meaning gets another {@code version}.
 */
public final class JsonReporter implements Reporter {

  private static final int VERSION = 1;
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Override
  public void write(ScanResult result, Appendable out) throws IOException {
    Report report =
        new Report(
            VERSION,
            result.files(),
            result.findings().stream()
                .map(finding -> entry(finding, result.severityOf(finding)))
                .toList(),
            result.problems().stream()
                .map(p -> new Remark(p.file(), line(p.line()), p.reason()))
                .toList(),
            result.notes().stream()
                .map(
                    n -> new Remark(n.file().isEmpty() ? null : n.file(), line(n.line()), n.text()))
                .toList(),
            result.unread());
    out.append(MAPPER.writeValueAsString(report)).append('\n');
  }

  private static Entry entry(Finding finding, Severity severity) {
    return new Entry(
        finding.check().checkName(),
        CheckInfo.label(severity),
        finding.place().file(),
        finding.place().line(),
        finding.place().column(),
        finding.resource(),
        finding.summary(),
        finding.advice(),
        finding.perRecord(),
        finding.repetition() == Repetition.PAGE,
        finding.furtherEntryPoints(),
        finding.path().stream().map(JsonReporter::step).toList());
  }

  private static Step step(PathStep step) {
    return new Step(step.method(), step.place().file(), step.place().line());
  }

  private static @Nullable Integer line(int line) {
    return line > 0 ? line : null;
  }

  private record Report(
      int version,
      int files,
      List<Entry> findings,
      List<Remark> problems,
      List<Remark> notes,
      Map<String, Integer> unread) {}

  private record Entry(
      String check,
      String severity,
      String file,
      int line,
      int column,
      String resource,
      String summary,
      String advice,
      boolean perRecord,
      boolean perPage,
      int furtherEntryPoints,
      List<Step> path) {}

  private record Step(String method, String file, int line) {}

  private record Remark(@Nullable String file, @Nullable Integer line, String reason) {}
}
