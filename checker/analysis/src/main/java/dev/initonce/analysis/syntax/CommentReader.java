package dev.initonce.analysis.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the comments of a source text that hold the mark, without a parser. */
final class CommentReader {

  private static final Pattern MARK =
      Pattern.compile("(?<![\\w-])" + SilencingComment.MARK + "(?![\\w-])");
  private static final String TEXT_BLOCK = "\"\"\"";

  private final String file;
  private final String text;
  private final List<Comment> marked = new ArrayList<>();
  private final Set<Integer> onlyComments = new HashSet<>();
  private int at;
  private int line = 1;
  private int code = -1;
  private boolean commented;

  /** A comment with the mark; {@code code} is -1 where no code is before it. */
  private record Comment(int start, int line, int lastLine, int code, String text) {}

  CommentReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  List<SilencingComment> silencing() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        endLine();
      } else if (text.startsWith("//", at)) {
        comment(lineEnd(at), 2, 0);
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        comment(end < 0 ? text.length() : end + 2, 2, end < 0 ? 0 : 2);
      } else if (!Character.isWhitespace(c)) {
        code(c);
      } else {
        at++;
      }
    }
    endLine();
    return marked.stream().map(this::silencing).toList();
  }

  private void endLine() {
    if (commented && code < 0) {
      onlyComments.add(line);
    }
    code = -1;
    commented = false;
    next();
  }

  /** Goes on by a character; a line may end with two. */
  private void next() {
    boolean pairs = text.startsWith("\r\n", at);
    if (pairs || text.startsWith("\n", at) || text.startsWith("\r", at)) {
      line++;
    }
    at += pairs ? 2 : 1;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void comment(int end, int opening, int closing) {
    int start = at;
    int first = line;
    int codeBefore = code;
    commented = true;
    while (at < end) {
      int before = line;
      next();
      if (line > before && at < end) {
        if (code < 0) {
          onlyComments.add(before);
        }
        code = -1;
      }
    }
    boolean isLine = text.startsWith("//", start);
    String said = text.substring(start + opening, end - closing).replaceFirst("^[/*!]+", "");
    // A block comment may well speak of the mark.
    boolean counts = isLine || said.stripLeading().startsWith(SilencingComment.MARK);
    if (counts && MARK.matcher(said).find()) {
      marked.add(new Comment(start, first, line, codeBefore, said));
    }
  }

  private void code(char c) {
    if (code < 0) {
      code = at;
    }
    if (text.startsWith(TEXT_BLOCK, at)) {
      literal(TEXT_BLOCK);
    } else if (c == '"' || c == '\'') {
      literal(String.valueOf(c));
    } else {
      at++;
    }
  }

  private void literal(String quote) {
    at += quote.length();
    while (at < text.length() && !text.startsWith(quote, at)) {
      boolean endsLine = text.charAt(at) == '\n' || text.charAt(at) == '\r';
      if (endsLine && quote.length() == 1) {
        return; // It is not closed: that is for the parser to say.
      }
      if (text.charAt(at) == '\\') {
        at++;
      }
      next();
    }
    at = Math.min(text.length(), at + quote.length());
  }

  private SilencingComment silencing(Comment comment) {
    int covered = comment.code() < 0 ? comment.lastLine() : comment.line();
    while (comment.code() < 0 && onlyComments.contains(covered)) {
      covered++;
    }
    return new SilencingComment(
        file,
        comment.line(),
        comment.start(),
        covered,
        comment.code() < 0 ? comment.start() : comment.code(),
        SilencingComment.flaw(comment.text()));
  }
}
