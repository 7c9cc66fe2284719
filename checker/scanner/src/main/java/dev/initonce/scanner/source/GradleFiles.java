package dev.initonce.scanner.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The build scripts of Gradle, as text: only Gradle itself can run them. */
final class GradleFiles {

  private GradleFiles() {}

  /** Returns the build scripts of a folder; empty when there are none or they cannot be read. */
  static String script(Path folder) {
    return List.of("build.gradle", "build.gradle.kts").stream()
        .map(name -> text(folder.resolve(name)))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Path file) {
    try {
      return Folders.isFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      return "";
    }
  }
}
