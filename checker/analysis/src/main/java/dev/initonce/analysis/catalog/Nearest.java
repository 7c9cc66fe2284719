package dev.initonce.analysis.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Says which allowed word a misspelt one was meant to be. */
public final class Nearest {

  private Nearest() {}

  /**
   * Returns the allowed word that takes the fewest edits to reach. A word is too far off that takes
   * more than two, or more than a third of its letters where it is long, unless the user wrote its
   * beginning.
   */
  public static Optional<String> to(String word, Collection<String> allowed) {
    return allowed.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(Comparator.comparingInt(candidate -> edits(word, candidate)));
  }

  private static boolean isNear(String word, String candidate) {
    return edits(word, candidate) <= Math.max(2, candidate.length() / 3)
        || (word.length() > 2 && candidate.startsWith(word));
  }

  /** Returns what to tell a user who wrote that word: the nearest allowed one, or all of them. */
  public static String advice(String word, Collection<String> allowed) {
    return to(word, allowed)
        .map(nearest -> "did you mean '" + nearest + "'?")
        .orElseGet(() -> "allowed: " + String.join(", ", allowed));
  }

  /** The Levenshtein distance, whatever the case of the letters. */
  private static int edits(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
