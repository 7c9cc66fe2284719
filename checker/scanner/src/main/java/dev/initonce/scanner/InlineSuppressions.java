package dev.initonce.scanner;

import dev.initonce.analysis.finding.Finding;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.parse.ParsedFile.SourceComment;
import dev.initonce.scanner.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments {@code // initonce:ok <reason>}, which silence what is built on their line. */
final class InlineSuppressions {

  private static final String MARK = "initonce:ok";

  private final Map<String, Set<Integer>> linesByFile = new HashMap<>();
  private final List<Problem> withoutReason = new ArrayList<>();

  private InlineSuppressions() {}

  static InlineSuppressions of(List<ParsedFile> files) {
    InlineSuppressions suppressions = new InlineSuppressions();
    for (ParsedFile file : files) {
      for (SourceComment comment : file.comments()) {
        suppressions.add(file.path(), comment);
      }
    }
    return suppressions;
  }

  private void add(String file, SourceComment comment) {
    String text = comment.text().strip();
    boolean isMark =
        text.startsWith(MARK)
            && (text.length() == MARK.length()
                || Character.isWhitespace(text.charAt(MARK.length())));
    if (!isMark) {
      return;
    }
    if (text.length() == MARK.length()) {
      withoutReason.add(
          new Problem(file, comment.line(), "initonce:ok silences nothing without a reason"));
    } else {
      linesByFile.computeIfAbsent(file, key -> new HashSet<>()).add(comment.line());
    }
  }

  /** Returns whether a comment on the first line of the construction silences it. */
  boolean silence(Finding finding) {
    return linesByFile
        .getOrDefault(finding.place().file(), Set.of())
        .contains(finding.place().line());
  }

  /** Returns the comments that lack a reason. */
  List<Problem> withoutReason() {
    return withoutReason;
  }
}
