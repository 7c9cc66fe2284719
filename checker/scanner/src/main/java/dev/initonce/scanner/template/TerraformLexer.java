package dev.initonce.scanner.template;

import dev.initonce.scanner.template.TerraformToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a Terraform file into words. Not thread-safe. */
final class TerraformLexer {

  private final String text;
  private final List<TerraformToken> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private TerraformLexer(String text) {
    this.text = text;
  }

  static List<TerraformToken> tokens(String text) throws TemplateSyntaxException {
    TerraformLexer lexer = new TerraformLexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() throws TemplateSyntaxException {
    char c = text.charAt(at);
    if (c == '\n') {
      add(Kind.LINE_END, "\n", line);
      line++;
      at++;
    } else if (Character.isWhitespace(c) || c == '\ufeff') {
      at++;
    } else if (c == '#' || text.startsWith("//", at)) {
      skipToLineEnd();
    } else if (text.startsWith("/*", at)) {
      skipComment();
    } else if (c == '"') {
      string();
    } else if (text.startsWith("<<", at) && heredocName() > at) {
      heredoc();
    } else if (Character.isLetterOrDigit(c) || c == '_') {
      word();
    } else {
      add(Kind.SIGN, String.valueOf(c), line);
      at++;
    }
  }

  private void add(Kind kind, String value, int startLine) {
    tokens.add(new TerraformToken(kind, value, startLine));
  }

  private void skipToLineEnd() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  private void skipComment() throws TemplateSyntaxException {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw new TemplateSyntaxException(line, "is not Terraform: a comment does not end");
    }
    moveTo(end + 2);
  }

  private void moveTo(int end) {
    line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
    at = end;
  }

  private void word() {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    add(Kind.WORD, text.substring(at, end), line);
    at = end;
  }

  private void string() throws TemplateSyntaxException {
    int start = line;
    StringBuilder value = new StringBuilder();
    int depth = 0;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && depth == 0) {
        break;
      }
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        value.append(unescaped(text.charAt(i)));
      } else if (c == '"' && depth == 0) {
        add(Kind.STRING, value.toString(), start);
        moveTo(i + 1);
        return;
      } else {
        // Quotes inside of ${…} do not end the string.
        if (c == '{' && (depth > 0 || text.charAt(i - 1) == '$' || text.charAt(i - 1) == '%')) {
          depth++;
        } else if (c == '}' && depth > 0) {
          depth--;
        }
        value.append(c);
      }
    }
    throw new TemplateSyntaxException(start, "is not Terraform: a string does not end");
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> c;
    };
  }

  /** Returns where the end mark's name begins, or the current place when this is no heredoc. */
  private int heredocName() {
    int name = at + (text.startsWith("<<-", at) ? 3 : 2);
    return name < text.length() && Character.isLetter(text.charAt(name)) ? name : at;
  }

  private void heredoc() throws TemplateSyntaxException {
    int start = line;
    int name = heredocName();
    int lineEnd = text.indexOf('\n', name);
    String mark = lineEnd < 0 ? "" : text.substring(name, lineEnd).strip();
    for (int i = lineEnd + 1; lineEnd >= 0 && i < text.length(); ) {
      int end = text.indexOf('\n', i);
      int stop = end < 0 ? text.length() : end;
      if (text.substring(i, stop).strip().equals(mark)) {
        add(Kind.STRING, text.substring(lineEnd + 1, i), start);
        moveTo(stop);
        return;
      }
      i = stop + 1;
    }
    throw new TemplateSyntaxException(start, "is not Terraform: a heredoc does not end");
  }
}
