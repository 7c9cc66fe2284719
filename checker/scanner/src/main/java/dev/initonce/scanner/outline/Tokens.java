package dev.initonce.scanner.outline;

import dev.initonce.analysis.demand.Hints;
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

  private static final byte NO_PART = 0;
  private static final byte DIGIT = 1;
  private static final byte LETTER = 2;

  /** Of the bytes of a character beyond ASCII all are letters; that some are odd does no harm. */
  private static final byte[] PARTS = new byte[256];

  static {
    for (int c = 0; c < PARTS.length; c++) {
      boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      boolean isOther = c == '_' || c == '$' || c >= 0x80;
      PARTS[c] = isLetter || isOther ? LETTER : c >= '0' && c <= '9' ? DIGIT : NO_PART;
    }
  }

  private final byte[] text;
  private final int length;
  private int position;
  private int start;
  private int bits;
  private boolean isUnclear;

  Tokens(byte[] text) {
    this(text, text.length);
  }

  /**
   * Makes those of a part of an array.
   *
   * @param length how many of its bytes are the text
   */
  Tokens(byte[] text, int length) {
    this.text = text;
    this.length = length;
    boolean marked = length > 2 && text[0] == (byte) 0xef && text[1] == (byte) 0xbb;
    this.position = marked ? 3 : 0;
    this.bits = marked ? text[0] : 0;
  }

  /** Takes the next token; returns what it is. */
  int next() {
    int first = peek();
    start = position;
    if (first == END) {
      return END;
    }
    byte part = PARTS[first & 0xff];
    if (part != NO_PART) {
      skipWord();
      return part == DIGIT ? LITERAL : WORD;
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
    return position < length ? text[position] : END;
  }

  /** Returns whether an assignment follows, and no comparison. */
  boolean isAssignmentNext() {
    return peek() == '=' && (position + 1 == length || text[position + 1] != '=');
  }

  /** Returns whether the next token is a word. */
  boolean isWordNext() {
    return PARTS[peek() & 0xff] == LETTER;
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

  /** Returns the number of the word that was taken last if it is a hint, else 0. */
  long number(Hints hints) {
    return hints.number(text, start, position);
  }

  /** Returns the same for what the word that was taken last is the builder of. */
  long numberOfBuilt(Hints hints) {
    int end = Hints.withoutBuilder(text, start, position);
    return end == position ? 0 : hints.number(text, start, end);
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

  /** Returns whether nothing is left: an odd character may have ended the tokens before. */
  boolean isAtEnd() {
    return position >= length;
  }

  /** Returns whether all that was passed is ASCII. */
  boolean isAscii() {
    return bits >= 0;
  }

  private void skipWord() {
    int at = position;
    int all = bits;
    while (at < length && PARTS[text[at] & 0xff] != NO_PART) {
      all |= text[at++];
    }
    bits = all;
    position = at;
  }

  private int pair(char first, char second) {
    if (position < length && text[position] == second) {
      position++;
      return FUNCTION;
    }
    return first;
  }

  private int text() {
    if (position + 1 < length && text[position] == '"' && text[position + 1] == '"') {
      position += 2;
      return block();
    }
    return quoted('"');
  }

  private int quoted(char end) {
    int at = position;
    int all = bits;
    while (at < length) {
      byte c = text[at++];
      all |= c;
      if (c == end) {
        bits = all;
        position = at;
        return LITERAL;
      }
      if (c == '\\') {
        all |= at < length ? text[at] : 0;
        at++;
      } else if (c == '\n') {
        break;
      }
    }
    bits = all;
    position = at;
    isUnclear = true;
    return LITERAL;
  }

  private int block() {
    int quotes = 0;
    int at = position;
    int all = bits;
    while (at < length && quotes < 3) {
      byte c = text[at++];
      all |= c;
      quotes = c == '"' ? quotes + 1 : 0;
      if (c == '\\') {
        all |= at < length ? text[at] : 0;
        at++;
      }
    }
    bits = all;
    position = at;
    isUnclear |= quotes < 3;
    return LITERAL;
  }

  private void skipBlank() {
    while (position < length) {
      byte c = text[position];
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        position++;
      } else if (c == '/' && position + 1 < length && text[position + 1] == '/') {
        skipLine();
      } else if (c == '/' && position + 1 < length && text[position + 1] == '*') {
        skipComment();
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    int at = position;
    int all = bits;
    while (at < length && text[at] != '\n' && text[at] != '\r') {
      all |= text[at++];
    }
    bits = all;
    position = at;
  }

  private void skipComment() {
    int at = position + 2;
    int all = bits;
    while (at < length) {
      byte c = text[at++];
      all |= c;
      if (c == '*' && at < length && text[at] == '/') {
        bits = all;
        position = at + 1;
        return;
      }
    }
    bits = all;
    position = length;
    isUnclear = true;
  }
}
