package dev.initonce.scanner;

import dev.initonce.analysis.syntax.SilencingComment;
import dev.initonce.scanner.parse.Source;
import dev.initonce.scanner.report.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What users should know of the comments {@code // initonce:ok <reason>} that do nothing. */
final class InlineSuppressions {

  private static final String IDLE =
      SilencingComment.MARK
          + " silences nothing: on the line that it is for, nothing is found,"
          + " nor does a call lead to a finding";

  private final List<SilencingComment> analysed = new ArrayList<>();
  private final Set<SilencingComment> silencing = new HashSet<>();

  /** Adds the comments of files that were analysed without a failure. */
  void add(List<Source> files) {
    files.forEach(file -> analysed.addAll(file.silencing()));
  }

  /** Adds comments without which there would be more findings. */
  void addSilencing(Set<SilencingComment> comments) {
    silencing.addAll(comments);
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (SilencingComment comment : analysed) {
      String flaw = comment.flaw();
      if (flaw != null) {
        notes.add(new Note(comment.file(), comment.line(), flaw));
      } else if (!silencing.contains(comment)) {
        notes.add(new Note(comment.file(), comment.line(), IDLE));
      }
    }
    return notes;
  }
}
