package dev.initonce.scanner.source;

import dev.initonce.analysis.catalog.BackgroundLibraries;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads from build files which of the {@link BackgroundLibraries} the code is deployed with: there
 * is no class path to find them on.
 */
public final class BuildLibraries {

  /** What is looked for in the scripts of Gradle, where there are any. */
  private static final class Gradle {

    /** Part of coordinates, or an accessor of a version catalog, which has dots for dashes. */
    static final Map<String, Pattern> ARTIFACTS = new LinkedHashMap<>();

    static {
      for (String artifact : BackgroundLibraries.artifacts()) {
        String name = artifact.replace("-", "[-.]");
        ARTIFACTS.put(
            artifact, Pattern.compile("(?m)^(?!\\s*test).*[:.\"'](?:" + name + ")(?![\\w.-])"));
      }
    }
  }

  /** Micronaut's plugins add its library by themselves for this kind of deployment. */
  private static final Pattern MICRONAUT_RUNTIME =
      Pattern.compile("\\bruntime\\s*[(=]?\\s*[\"']lambda");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<!:)//[^\n]*");

  private BuildLibraries() {}

  /**
   * Returns the classes that stand for the libraries that the build file in that folder names.
   *
   * @param poms those that are known
   */
  public static Set<String> classesOf(Path buildRoot, MavenModels poms) {
    Set<String> artifacts = new LinkedHashSet<>();
    boolean micronaut = false;
    Optional<MavenModel> maven = poms.of(buildRoot);
    if (maven.isPresent()) {
      maven.get().dependencies().forEach(artifact -> artifacts.add(artifact.artifactId()));
      micronaut = maven.get().property("micronaut.runtime").startsWith("lambda");
    }
    String written = GradleFiles.script(buildRoot);
    String script = written.isBlank() ? "" : COMMENT.matcher(written).replaceAll("");
    if (!script.isBlank()) {
      Gradle.ARTIFACTS.forEach(
          (artifact, pattern) -> {
            if (pattern.matcher(script).find()) {
              artifacts.add(artifact);
            }
          });
      micronaut |= MICRONAUT_RUNTIME.matcher(script).find();
    }
    Set<String> classes = BackgroundLibraries.classesOf(artifacts);
    if (micronaut) {
      classes.add(BackgroundLibraries.MICRONAUT);
    }
    return classes;
  }
}
