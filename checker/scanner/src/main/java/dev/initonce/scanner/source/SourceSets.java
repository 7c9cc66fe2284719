package dev.initonce.scanner.source;

import dev.initonce.analysis.TestSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Tells source sets and build output by their place in a project, never by a name alone. */
final class SourceSets {

  private static final Set<String> NEVER_SOURCES = Set.of("node_modules", "cdk.out");
  private static final Set<String> OUTPUT = Set.of("target", "build", "out", "bin");
  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.xml",
          "build.sbt");

  private SourceSets() {}

  /**
   * Returns whether a folder holds no sources: it is hidden, or named like output and stands beside
   * a build file. A package may well be named {@code build}.
   */
  static boolean isOutput(Path folder, Folders folders) {
    String name = name(folder);
    Path parent = folder.getParent();
    return name.startsWith(".")
        || NEVER_SOURCES.contains(name)
        || (OUTPUT.contains(name) && parent != null && isBuildRoot(parent, folders));
  }

  /** Returns whether a folder is a source set of tests, like {@code src/integrationTest}. */
  static boolean isTest(Path folder) {
    Path parent = folder.getParent();
    return parent != null
        && name(parent).equals("src")
        && TestSources.isSetName(name(folder))
        && TestSources.languages().stream()
            .anyMatch(language -> Files.isDirectory(folder.resolve(language)));
  }

  /** Returns whether a build file stands in a folder. */
  static boolean isBuildRoot(Path folder, Folders folders) {
    return folders.holdsFile(folder, BUILD_FILES);
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
