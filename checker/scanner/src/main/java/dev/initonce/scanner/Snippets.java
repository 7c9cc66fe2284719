package dev.initonce.scanner;

import dev.initonce.analysis.demand.Outline;
import dev.initonce.analysis.demand.Words;
import dev.initonce.scanner.parse.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Outlines of sources with what they mean but do not write: one that imports nothing at all may be
 * a snippet, in which well-known names stand for themselves unless something beside it has that
 * name. Not thread-safe.
 */
final class Snippets {

  private final Map<String, String> wellKnown;
  private final Map<String, Set<String>> besides = new HashMap<>();
  private final IdentityHashMap<Source, Outline> outlines = new IdentityHashMap<>();

  /**
   * Makes it.
   *
   * @param wellKnown types that are known by their simple names alone, with the packages of each
   * @param sources all of the scan
   */
  Snippets(Map<String, String> wellKnown, Collection<Source> sources) {
    this.wellKnown = wellKnown;
    for (Source source : sources) {
      besides
          .computeIfAbsent(folder(source), f -> new HashSet<>())
          .addAll(source.outline().classes());
    }
  }

  /** Returns the outline of a source, the same object each time. */
  Outline outline(Source source) {
    Outline written = source.outline().outline();
    return source.outline().importsNothing()
        ? outlines.computeIfAbsent(source, this::complete)
        : written;
  }

  private Outline complete(Source source) {
    Outline written = source.outline().outline();
    Words.Builder words = new Words.Builder();
    written.words().forEach(words::add);
    String packageName = source.outline().packageName();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    wellKnown.forEach(
        (name, knownIn) -> {
          boolean isOwn = besides.getOrDefault(folder(source), Set.of()).contains(prefix + name);
          if (!isOwn && written.words().contains(Words.number(name))) {
            for (String part : knownIn.split("\\.", -1)) {
              words.add(Words.number(part));
            }
          }
        });
    return written.withWords(words.build());
  }

  private static String folder(Source source) {
    return source.path().substring(0, source.path().lastIndexOf('/') + 1);
  }
}
