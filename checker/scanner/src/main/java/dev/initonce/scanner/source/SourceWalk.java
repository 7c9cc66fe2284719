package dev.initonce.scanner.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Finds the Java files below a path. What the user names itself is always read. */
public final class SourceWalk {

  private SourceWalk() {}

  /**
   * Returns the Java files that a path names or contains, ordered by name. Hidden folders, build
   * output and, unless they are wanted, test source sets below it are left out.
   *
   * @param folders what is known of folders
   * @param others counts what stands beside them in other languages
   * @param failed told of what cannot be opened below the path, as its user names it, and why
   * @throws NotDirectoryException if it is a file that is not Java
   * @throws IOException if there is no such path or it cannot be read
   */
  public static List<SourcePath> find(
      Path given,
      boolean includeTests,
      Folders folders,
      OtherLanguages others,
      BiConsumer<String, IOException> failed)
      throws IOException {
    Path real = given.toRealPath();
    if (!Files.isDirectory(real)) {
      if (!isJava(given)) {
        throw new NotDirectoryException(given.toString());
      }
      return List.of(
          new SourcePath(real, shown(given), Objects.requireNonNull(real.getParent()), true));
    }
    List<SourcePath> found = new ArrayList<>();
    folders.walk(
        real,
        folder ->
            !SourceSets.isOutput(folder, folders) && (includeTests || !SourceSets.isTest(folder)),
        entry -> {
          if (isJava(entry.path())) {
            String shown = shownBelow(given, real, entry.path());
            found.add(new SourcePath(entry.path(), shown, real, false));
          } else {
            others.add(entry.path());
          }
        },
        // A folder that cannot be opened hides what is in it, not what is beside it.
        (path, failure) -> failed.accept(shownBelow(given, real, path), failure));
    found.sort(Comparator.comparing(SourcePath::shown));
    return found;
  }

  private static String shownBelow(Path given, Path real, Path file) {
    return shown(given.resolve(real.relativize(file).toString()));
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  private static String shown(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
