package dev.initonce.scanner;

import dev.initonce.analysis.demand.Outline;
import dev.initonce.analysis.demand.Words;
import dev.initonce.scanner.parse.Source;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Outlines of sources with what they mean but do not write: one that imports nothing at all may be
 * a snippet, in which well-known names stand for themselves unless something beside it has that
 * name. Not thread-safe.
 */
final class Snippets {

  /** A type that is known by its simple name alone. */
  private record Known(String name, long number, List<Long> packageParts) {

    static Known of(String name, String packageName) {
      List<Long> parts = Arrays.stream(packageName.split("\\.", -1)).map(Words::number).toList();
      return new Known(name, Words.number(name), parts);
    }
  }

  private final List<Known> wellKnown;
  private final Collection<Source> sources;
  private final IdentityHashMap<Source, Outline> outlines = new IdentityHashMap<>();
  private final Map<String, Set<String>> classesByFolder = new HashMap<>();
  private @Nullable Map<String, List<Source>> sourcesByFolder;

  /**
   * Makes it.
   *
   * @param wellKnown types that are known by their simple names alone, with the packages of each
   * @param sources all of the scan
   */
  Snippets(Map<String, String> wellKnown, Collection<Source> sources) {
    this.wellKnown =
        wellKnown.entrySet().stream()
            .map(known -> Known.of(known.getKey(), known.getValue()))
            .toList();
    this.sources = sources;
  }

  /** Returns the outline of a source, the same object each time. */
  Outline outline(Source source) {
    return source.outline().importsNothing()
        ? outlines.computeIfAbsent(source, this::complete)
        : source.outline().outline();
  }

  private Outline complete(Source source) {
    Outline written = source.outline().outline();
    List<Known> meant =
        wellKnown.stream()
            .filter(known -> written.words().contains(known.number))
            .filter(known -> !isBeside(source, known.name))
            .toList();
    if (meant.isEmpty()) {
      return written;
    }
    Words.Builder words = new Words.Builder();
    written.words().forEach(words::add);
    meant.forEach(known -> known.packageParts.forEach(words::add));
    return written.withWords(words.build());
  }

  /** Returns whether a file of the same folder declares the class in the source's package. */
  private boolean isBeside(Source source, String simpleName) {
    String packageName = source.outline().packageName();
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    return classesByFolder.computeIfAbsent(source.folder(), this::classesIn).contains(name);
  }

  private Set<String> classesIn(String folder) {
    Map<String, List<Source>> folders = sourcesByFolder;
    if (folders == null) {
      folders = sources.stream().collect(Collectors.groupingBy(Source::folder));
      sourcesByFolder = folders;
    }
    Set<String> classes = new HashSet<>();
    folders
        .getOrDefault(folder, List.of())
        .forEach(each -> classes.addAll(each.outline().classes()));
    return classes;
  }
}
