package dev.initonce.scanner.template;

import dev.initonce.scanner.source.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the files that may be templates. */
final class TemplateFiles {

  /** CloudFormation takes no larger template, and other large files are data. */
  private static final long MAX_SIZE = 1_000_000;

  private static final Set<String> EXTENSIONS =
      Set.of("yml", "yaml", "json", "template", "tf", "java");

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

  /**
   * Returns the files below the directory in the order of their names.
   *
   * @param folders what is known of folders
   */
  static List<Path> below(Path directory, Folders folders) {
    List<Path> files = new ArrayList<>();
    folders.walk(
        directory,
        folder -> !isWritten(directory, folder) && !isTestSourceSet(folder),
        entry -> {
          if (entry.kind() == Folders.Kind.FILE
              && entry.size() <= MAX_SIZE
              && isNamedLikeOne(entry.name())) {
            files.add(entry.path());
          }
        },
        (path, failure) -> {});
    Collections.sort(files);
    return files;
  }

  private static boolean isNamedLikeOne(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Below {@code src} such a name is a package. */
  private static boolean isWritten(Path root, Path directory) {
    if (!WRITTEN.contains(name(directory))) {
      return false;
    }
    Path above = root.relativize(directory).getParent();
    for (Path part : above == null ? List.<Path>of() : above) {
      if (part.toString().equals("src")) {
        return false;
      }
    }
    return true;
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
}
