package dev.initonce.scanner.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Searches bytes for several texts at once, as Wu and Manber do: most bytes are not looked at.
 * Immutable.
 */
public final class Needles {

  private static final int BLOCKS = 1 << 12;

  private final byte[][] texts;

  /** How many bytes at the beginning of each text the search goes by. */
  private final int window;

  /** How far the window may be moved when it ends in a block of two bytes. */
  private final byte[] shifts = new byte[BLOCKS];

  private Needles(List<String> texts) {
    this.texts =
        texts.stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toArray(size -> new byte[size][]);
    this.window =
        Math.min(
            Byte.MAX_VALUE,
            Arrays.stream(this.texts).mapToInt(text -> text.length).min().orElse(2));
    Arrays.fill(shifts, (byte) (window - 1));
    for (byte[] text : this.texts) {
      for (int end = 1; end < window; end++) {
        int block = block(text, end);
        shifts[block] = (byte) Math.min(shifts[block], window - 1 - end);
      }
    }
  }

  /**
   * Makes a search.
   *
   * @param texts what is looked for, at most 64; each of two bytes or more, in UTF-8
   */
  public static Needles of(String... texts) {
    return new Needles(List.of(texts));
  }

  /** The same. */
  public static Needles of(List<String> texts) {
    return new Needles(texts);
  }

  /** Returns a bit for each text, in their order, that stands among the first bytes of an array. */
  public long in(byte[] bytes, int length) {
    long found = 0;
    int end = window - 1;
    while (end < length) {
      int shift = shifts[block(bytes, end)];
      if (shift > 0) {
        end += shift;
      } else {
        found |= at(bytes, end - window + 1, length);
        end++;
      }
    }
    return found;
  }

  private long at(byte[] bytes, int start, int length) {
    long found = 0;
    for (int i = 0; i < texts.length; i++) {
      byte[] text = texts[i];
      int same = 0;
      while (same < text.length && start + same < length && bytes[start + same] == text[same]) {
        same++;
      }
      found |= same == text.length ? 1L << i : 0;
    }
    return found;
  }

  /** Two blocks may share a number: the window is only moved less far then. */
  private static int block(byte[] bytes, int end) {
    return ((bytes[end - 1] << 5) ^ bytes[end]) & (BLOCKS - 1);
  }
}
