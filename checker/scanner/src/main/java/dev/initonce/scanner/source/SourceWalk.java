package dev.initonce.scanner.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the Java files below a path. What the user names itself is always read. */
public final class SourceWalk {

  private SourceWalk() {}

  /**
   * Returns the Java files that a path names or contains, ordered by name. Hidden folders, build
   * output and, unless they are wanted, test source sets below it are left out.
   *
   * @param others counts what stands beside them in other languages
   * @param failed told of what cannot be opened below the path, as its user names it, and why
   * @throws NotDirectoryException if it is a file that is not Java
   * @throws IOException if there is no such path or it cannot be read
   */
  public static List<SourcePath> find(
      Path given,
      boolean includeTests,
      OtherLanguages others,
      BiConsumer<String, IOException> failed)
      throws IOException {
    Path real = given.toRealPath();
    if (Files.isDirectory(real)) {
      return walk(given, real, includeTests, others, failed);
    }
    if (!isJava(given)) {
      throw new NotDirectoryException(given.toString());
    }
    return List.of(
        new SourcePath(real, shown(given), Objects.requireNonNull(real.getParent()), true));
  }

  private static List<SourcePath> walk(
      Path given,
      Path real,
      boolean includeTests,
      OtherLanguages others,
      BiConsumer<String, IOException> failed)
      throws IOException {
    List<SourcePath> found = new ArrayList<>();
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                !folder.equals(real)
                    && (SourceSets.isOutput(folder)
                        || (!includeTests && SourceSets.isTest(folder)));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isJava(file)) {
              found.add(new SourcePath(file, shownBelow(file), real, false));
            } else {
              others.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          /** A folder that cannot be opened hides what is in it, not what is beside it. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failed.accept(shownBelow(file), failure);
            return FileVisitResult.CONTINUE;
          }

          private String shownBelow(Path file) {
            return shown(given.resolve(real.relativize(file).toString()));
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(SourcePath::shown));
    return found;
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  private static String shown(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
