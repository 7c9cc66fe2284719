package dev.initonce.analysis.demand;

import dev.initonce.analysis.catalog.NamePattern;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a file may speak of types that a name or pattern is for. Immutable. */
final class NameProbe {

  private final List<String> hints;
  private final long[] packages;
  private final long[] last;
  private final boolean isInFull;

  private NameProbe(List<String> hints, long[] packages, long[] last, boolean isInFull) {
    this.hints = hints;
    this.packages = packages;
    this.last = last;
    this.isInFull = isInFull;
  }

  /** Returns the probe for a canonical name, of which parts may hold wildcards. */
  static NameProbe of(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    String last = parts.get(parts.size() - 1);
    boolean isInFull = last.indexOf('*') < 0;
    return new NameProbe(
        parts.stream().filter(part -> !part.contains("*")).toList(),
        numbers(parts.subList(0, parts.size() - 1).stream().filter(part -> !part.contains("*"))),
        numbers(isInFull ? Stream.of(last) : affixes(name).stream()),
        isInFull);
  }

  static NameProbe of(NamePattern pattern) {
    return of(pattern.toString());
  }

  /** Returns the probe for whatever stands in the outermost packages of a canonical name. */
  static NameProbe ofLibrary(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    int outer = Math.min(2, parts.size() - 1);
    List<String> packages =
        parts.subList(0, outer).stream().filter(part -> !part.contains("*")).toList();
    return packages.isEmpty()
        ? of(name)
        : new NameProbe(packages, numbers(packages.stream()), new long[0], false);
  }

  /** Returns how names begin or end that fit the last part of a pattern: {@code Amazon*}. */
  static List<String> affixes(String pattern) {
    String last = pattern.substring(pattern.lastIndexOf('.') + 1);
    int first = last.indexOf('*');
    if (first < 0) {
      return List.of();
    }
    String begins = last.substring(0, first);
    String ends = last.substring(last.lastIndexOf('*') + 1);
    return Stream.of(begins + "*", "*" + ends).filter(affix -> affix.length() > 1).toList();
  }

  private static long[] numbers(Stream<String> parts) {
    return parts.mapToLong(Words::number).toArray();
  }

  /** Returns the words without which no file speaks of those types. */
  List<String> hints() {
    return hints;
  }

  /** Returns the one of those words that fewest files have. */
  String rarest() {
    return isInFull
        ? hints.get(hints.size() - 1)
        : hints.stream().max(Comparator.comparingInt(String::length)).orElse("");
  }

  /** Returns whether a file may, by the hints that stand in it. */
  boolean mayFit(Words seen) {
    return isIn(seen, packages) && (!isInFull || isIn(seen, last));
  }

  /**
   * To use a type, a file must write all parts of its name somewhere, be it in an import; one that
   * needs no import for it, the last part.
   */
  boolean fits(Outline outline) {
    return isIn(outline.words(), last)
        && (outline.lacksPackages() || isIn(outline.words(), packages));
  }

  /** The same for an annotation. */
  boolean fitsAnnotation(Outline outline) {
    boolean isNamed =
        !isInFull || Arrays.stream(last).allMatch(word -> outline.annotations().contains(word));
    return isNamed && fits(outline);
  }

  private static boolean isIn(Words all, long[] words) {
    for (long word : words) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
