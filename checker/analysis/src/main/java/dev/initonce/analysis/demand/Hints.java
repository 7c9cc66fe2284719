package dev.initonce.analysis.demand;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The few words that a first look at a file looks for. Most words are told from them by their first
 * byte and their length, before they have a number. Immutable.
 */
public final class Hints {

  private static final int LONGEST = 63;

  /** A type's builder stands for the type, as in an outline. */
  private static final byte[] BUILDER = "Builder".getBytes(StandardCharsets.US_ASCII);

  /** A table: to search a sorted set takes as long as all else that is done for a word. */
  private final Words.Builder words = new Words.Builder();

  /** For each first byte, a bit for each length. */
  private final long[] lengths = new long[256];

  Hints(Collection<String> words) {
    for (String word : words) {
      this.words.add(Words.number(word));
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      if (bytes.length > 0) {
        lengths[bytes[0] & 0xff] |= 1L << Math.min(bytes.length, LONGEST);
      }
    }
  }

  /** Returns the number of the word that stands there in a text of UTF-8, 0 if it is none. */
  public long number(byte[] text, int from, int to) {
    int length = Math.min(to - from, LONGEST);
    if ((lengths[text[from] & 0xff] & (1L << length)) == 0) {
      return 0;
    }
    long number = Words.number(text, from, to);
    return words.contains(number) ? number : 0;
  }

  /** Returns how long the word is without an ending that stands for nothing by itself. */
  public static int withoutBuilder(byte[] text, int from, int to) {
    int end = to - BUILDER.length;
    if (end <= from || text[to - 1] != 'r' || text[end] != 'B') {
      return to;
    }
    for (int i = 0; i < BUILDER.length; i++) {
      if (text[end + i] != BUILDER[i]) {
        return to;
      }
    }
    return end;
  }
}
