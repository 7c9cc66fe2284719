package dev.initonce.scanner.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys at the top of a configuration file. */
enum Key {
  SERVICES("services", "true or false", "false"),
  PER_TENANT("per-tenant", "true or false", "true"),
  INCLUDE_TESTS("include-tests", "true or false", "false"),
  FAIL_ON("fail-on", "suggestion, warning, error or never", "warning"),
  CHECKS("checks", "a mapping from checks to off, suggestion, warning or error", "as on its page"),
  HANDLERS("handlers", "a list of handlers", "none"),
  RESOURCES("resources", "a list of resource rules", "none"),
  ENTRY_POINTS("entry-points", "a mapping from kinds to lists of names", "none"),
  KEEPERS("keepers", "a mapping from kinds to lists of names", "none");

  private final String word;
  private final String takes;
  private final String standard;

  Key(String word, String takes, String standard) {
    this.word = word;
    this.takes = takes;
    this.standard = standard;
  }

  /** Returns the key as it is written. */
  String word() {
    return word;
  }

  /** Returns what it takes, in words. */
  String takes() {
    return takes;
  }

  /** Returns what counts when it is left out, in words. */
  String standard() {
    return standard;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Key::word).toList();
  }

  static Optional<Key> named(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }
}
