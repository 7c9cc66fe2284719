package dev.initonce.analysis;

import java.util.List;
import java.util.regex.Pattern;

/** Tells test source sets, like {@code src/integrationTest/java}, by their place in a project. */
public final class TestSources {

  private static final List<String> LANGUAGES = List.of("java", "kotlin", "groovy", "scala");
  private static final String SET =
      "(?:test|it|itest|test[A-Z]\\w*|\\w+(?:Test|Tests|IT)|integration-test|it-test)";
  private static final Pattern SET_NAME = Pattern.compile(SET);
  private static final Pattern FILE =
      Pattern.compile("(?:^|/)src/" + SET + "/(?:" + String.join("|", LANGUAGES) + ")/");
  private static final Pattern OUTPUT =
      Pattern.compile("/(?:test-classes|build/classes/\\w+/" + SET + ")/?$");

  private TestSources() {}

  /** Returns whether a folder of that name below {@code src} is a source set of tests. */
  public static boolean isSetName(String folder) {
    return SET_NAME.matcher(folder).matches();
  }

  /** Returns what folders a source set has, one for each language. */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /**
   * Returns whether a source file is part of a test source set.
   *
   * @param path its path, with {@code /} as separator
   */
  public static boolean contain(String path) {
    return FILE.matcher(path).find();
  }

  /**
   * Returns whether Maven or Gradle writes the classes of a test source set to that folder.
   *
   * @param path its path, with {@code /} as separator
   */
  public static boolean isOutput(String path) {
    return OUTPUT.matcher(path).find();
  }
}
