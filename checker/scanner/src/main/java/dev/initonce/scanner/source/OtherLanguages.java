package dev.initonce.scanner.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Source files that run on a JVM and that this scanner cannot read, for a user who wonders about a
 * clean result. Build scripts are none of them. Not thread-safe.
 */
public final class OtherLanguages {

  private static final Map<String, String> LANGUAGES =
      Map.of("kt", "Kotlin", "scala", "Scala", "groovy", "Groovy");

  private final Set<Path> seen = new HashSet<>();
  private final Map<String, Integer> files = new TreeMap<>();

  /** Counts a file if it is of such a language, once by whatever path it is met. */
  public void add(Path file) {
    String name = file.toString();
    String language = LANGUAGES.get(name.substring(name.lastIndexOf('.') + 1));
    if (language != null && seen.add(file)) {
      files.merge(language, 1, Integer::sum);
    }
  }

  /** Returns the number of files by language, in the order of their names. */
  public Map<String, Integer> files() {
    return Collections.unmodifiableMap(files);
  }
}
