package dev.initonce.scanner.outline;

import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.demand.Words;
import java.nio.charset.StandardCharsets;

/**
 * The tokens of a source text, as far as an outline needs them: identifiers and keywords as words,
 * punctuation as the character that it is. Comments are passed over. Not thread-safe.
 */
final class Tokens {

  /** The end of the text. */
  static final int END = 0;

  /** A word: an identifier or keyword. */
  static final int WORD = 1;

  /** A text, a character or a number. */
  static final int LITERAL = 2;

  /** {@code ->} or {@code ::}. */
  static final int FUNCTION = 3;

  private final byte[] text;
  private int position;
  private int start;
  private boolean isUnclear;

  Tokens(byte[] text) {
    this.text = text;
    boolean marked = text.length > 2 && text[0] == (byte) 0xef && text[1] == (byte) 0xbb;
    this.position = marked ? 3 : 0;
  }

  /** Takes the next token; returns what it is. */
  int next() {
    int first = peek();
    start = position;
    if (first == END) {
      return END;
    }
    if (isPartOfWord(first)) {
      skipWord();
      return isDigit(first) ? LITERAL : WORD;
    }
    position++;
    return switch (first) {
      case '"' -> text();
      case '\'' -> quoted('\'');
      case '-' -> pair('-', '>');
      case ':' -> pair(':', ':');
      case '\\' -> {
        isUnclear = true; // Words can be spelt with escapes.
        yield first;
      }
      default -> first;
    };
  }

  /** Returns the first character of the next token, and {@link #END} behind the last. */
  int peek() {
    skipBlank();
    return position < text.length ? text[position] : END;
  }

  /** Returns whether an assignment follows, and no comparison. */
  boolean isAssignmentNext() {
    return peek() == '=' && (position + 1 == text.length || text[position + 1] != '=');
  }

  /** Returns whether the next token is a word. */
  boolean isWordNext() {
    int first = peek();
    return first != END && isPartOfWord(first) && !isDigit(first);
  }

  /** Returns whether the token behind the next word is that character. */
  boolean isBehindWord(char wanted) {
    int here = position;
    skipBlank();
    skipWord();
    boolean found = peek() == wanted;
    position = here;
    return found;
  }

  /** Returns the number of the word that was taken last. */
  long number() {
    return Words.number(text, start, position);
  }

  /** Adds what the word that was taken last stands for. */
  void addTo(Words.Builder words, Sought sought) {
    sought.add(text, start, position, words);
  }

  /** Returns the word that was taken last. */
  String word() {
    return new String(text, start, position - start, StandardCharsets.UTF_8);
  }

  /** Returns whether something does not end, or only a parser can tell the words. */
  boolean isUnclear() {
    return isUnclear;
  }

  private void skipWord() {
    while (position < text.length && isPartOfWord(text[position])) {
      position++;
    }
  }

  private int pair(char first, char second) {
    if (position < text.length && text[position] == second) {
      position++;
      return FUNCTION;
    }
    return first;
  }

  private int text() {
    if (position + 1 < text.length && text[position] == '"' && text[position + 1] == '"') {
      position += 2;
      return block();
    }
    return quoted('"');
  }

  private int quoted(char end) {
    while (position < text.length) {
      byte c = text[position++];
      if (c == end) {
        return LITERAL;
      }
      if (c == '\\') {
        position++;
      } else if (c == '\n') {
        break;
      }
    }
    isUnclear = true;
    return LITERAL;
  }

  private int block() {
    int quotes = 0;
    while (position < text.length) {
      byte c = text[position++];
      quotes = c == '"' ? quotes + 1 : 0;
      if (quotes == 3) {
        return LITERAL;
      }
      if (c == '\\') {
        position++;
      }
    }
    isUnclear = true;
    return LITERAL;
  }

  private void skipBlank() {
    while (position < text.length) {
      byte c = text[position];
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        position++;
      } else if (c == '/' && position + 1 < text.length && text[position + 1] == '/') {
        skipLine();
      } else if (c == '/' && position + 1 < text.length && text[position + 1] == '*') {
        skipComment();
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (position < text.length && text[position] != '\n' && text[position] != '\r') {
      position++;
    }
  }

  private void skipComment() {
    position += 2;
    while (position + 1 < text.length) {
      if (text[position] == '*' && text[position + 1] == '/') {
        position += 2;
        return;
      }
      position++;
    }
    position = text.length;
    isUnclear = true;
  }

  /** Of the bytes of a character beyond ASCII all are; that there are odd ones does no harm. */
  private static boolean isPartOfWord(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || isDigit(c)
        || c == '_'
        || c == '$'
        || c < 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
