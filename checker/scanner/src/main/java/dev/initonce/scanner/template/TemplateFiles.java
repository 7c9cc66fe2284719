package dev.initonce.scanner.template;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the files that may be templates. */
final class TemplateFiles {

  /** CloudFormation takes no larger template, and other large files are data. */
  private static final long MAX_SIZE = 1_000_000;

  private static final Pattern FILE_NAME =
      Pattern.compile(".+\\.(ya?ml|json|template|tf|java)", Pattern.CASE_INSENSITIVE);

  /** What builds and tools write. */
  private static final Set<String> WRITTEN =
      Set.of(
          ".aws-sam",
          ".git",
          ".gradle",
          ".idea",
          ".serverless",
          ".terraform",
          "build",
          "cdk.out",
          "node_modules",
          "target");

  private TemplateFiles() {}

  /** Returns the files below the directory in the order of their names. */
  static List<Path> below(Path directory) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(directory, new Visitor(directory, files));
    } catch (IOException e) {
      // The visitor goes on after each failure, so this is the directory itself: nothing is in it.
      return List.of();
    }
    Collections.sort(files);
    return files;
  }

  /** Collects files; not thread-safe. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    Visitor(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(root) && (isWritten(directory) || isTestSourceSet(directory))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    /** Below {@code src} such a name is a package. */
    private boolean isWritten(Path directory) {
      Path above = root.relativize(directory).getParent();
      boolean inSources = false;
      for (Path part : above == null ? List.<Path>of() : above) {
        inSources |= part.toString().equals("src");
      }
      return !inSources && WRITTEN.contains(name(directory));
    }

    private static boolean isTestSourceSet(Path directory) {
      if (!name(directory.getParent()).equals("src")) {
        return false;
      }
      String sourceSet = name(directory).toLowerCase(Locale.ROOT);
      return sourceSet.equals("it") || sourceSet.contains("test");
    }

    private static String name(@Nullable Path path) {
      Path name = path == null ? null : path.getFileName();
      return name == null ? "" : name.toString();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()
          && attributes.size() <= MAX_SIZE
          && FILE_NAME.matcher(name(file)).matches()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
