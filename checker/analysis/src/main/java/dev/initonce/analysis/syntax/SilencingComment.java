package dev.initonce.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment {@code // initonce:ok <reason>}. It is for the code of its line, or for that of the
 * next line where it stands by itself.
 *
 * @param file the file as the front end names it to its user
 * @param line the line that it begins on, counted from 1
 * @param start the offset of its first character
 * @param covered the line that it is for
 * @param code the offset at which the code before it on its line begins; {@code start} if none does
 * @param flaw why it silences nothing, in a clause; null when it does
 */
public record SilencingComment(
    String file, int line, int start, int covered, int code, @Nullable String flaw) {

  /** What such a comment begins with. */
  public static final String MARK = "initonce:ok";

  private static final String NO_REASON = MARK + " silences nothing without a reason";
  private static final String NOT_FIRST =
      MARK + " silences nothing where the comment does not begin with it";

  /** Returns those in a source text, in order. */
  public static List<SilencingComment> in(String file, String text) {
    // Few files have any.
    return text.contains(MARK) ? new CommentReader(file, text).silencing() : List.of();
  }

  /**
   * Returns whether it is for the expression or name that stands there. Behind code it is for what
   * ends on its line, too: for a chain of calls that is often the last of many lines.
   */
  public boolean covers(Place place) {
    return place.line() == covered || (code < place.end() && place.end() <= start);
  }

  /** Returns why a comment with that text silences nothing, null when it does. */
  static @Nullable String flaw(String text) {
    String said = text.stripLeading();
    if (!said.startsWith(MARK)) {
      return NOT_FIRST;
    }
    boolean hasReason = said.substring(MARK.length()).chars().anyMatch(Character::isLetterOrDigit);
    return hasReason ? null : NO_REASON;
  }
}
