package dev.initonce.conformance;

import dev.initonce.analysis.finding.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words in which markers, test failures and the generated tables put a finding. */
final class Descriptions {

  private Descriptions() {}

  static String of(
      String file,
      int line,
      Check check,
      @Nullable String resource,
      boolean perRecord,
      int furtherEntryPoints,
      @Nullable List<String> path) {
    StringBuilder text = new StringBuilder();
    text.append(file).append(':').append(line).append(": ").append(check.checkName());
    if (resource != null) {
      text.append(" of ").append(resource);
    }
    if (perRecord) {
      text.append(" per record");
    }
    if (furtherEntryPoints > 0) {
      text.append(" further ").append(furtherEntryPoints);
    }
    if (path != null) {
      text.append(" via ").append(String.join(" > ", path));
    }
    return text.toString();
  }
}
