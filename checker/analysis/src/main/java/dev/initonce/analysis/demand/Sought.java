package dev.initonce.analysis.demand;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What an outline is to tell beyond the words of a file. Immutable. */
public final class Sought {

  /** How words begin or end. */
  private static final class Affix {
    private final byte[] text;
    private final boolean begins;
    private final long number;

    Affix(String pattern) {
      begins = pattern.endsWith("*");
      text =
          (begins ? pattern.substring(0, pattern.length() - 1) : pattern.substring(1))
              .getBytes(StandardCharsets.UTF_8);
      number = Words.number(pattern);
    }

    int length() {
      return text.length;
    }

    boolean fits(byte[] source, int from, int to) {
      if (to - from < text.length) {
        return false;
      }
      int at = begins ? from : to - text.length;
      for (int i = 0; i < text.length; i++) {
        if (source[at + i] != text[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** A type's builder stands for the type. */
  private static final Affix BUILDER = new Affix("*Builder");

  private final Words passed;
  private final List<Affix> affixes = new ArrayList<>();

  Sought(Words passed, Collection<String> affixes) {
    this.passed = passed;
    affixes.forEach(affix -> this.affixes.add(new Affix(affix)));
  }

  /** Returns the simple names of the types of which a lambda is an entry point by itself. */
  public Words passed() {
    return passed;
  }

  /** Adds what a word in a text of UTF-8 stands for, beside itself. */
  public void add(byte[] text, int from, int to, Words.Builder words) {
    int end = to;
    if (BUILDER.fits(text, from, to)) {
      end = to - BUILDER.length();
      words.add(Words.number(text, from, end));
    }
    for (Affix affix : affixes) {
      if (affix.fits(text, from, end)) {
        words.add(affix.number);
      }
    }
  }
}
