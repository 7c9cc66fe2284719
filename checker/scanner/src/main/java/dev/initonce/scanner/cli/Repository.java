package dev.initonce.scanner.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The repository that a command is run in. */
final class Repository {

  private Repository() {}

  /** Returns the nearest folder with a {@code .git}, else the working directory. */
  static Path root() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return start;
  }
}
