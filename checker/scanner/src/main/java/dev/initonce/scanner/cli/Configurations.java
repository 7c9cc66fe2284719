package dev.initonce.scanner.cli;

import dev.initonce.scanner.config.Configuration;
import dev.initonce.scanner.config.ConfigurationException;
import dev.initonce.scanner.config.ConfigurationFile;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the configuration file of a scan. */
final class Configurations {

  private Configurations() {}

  /**
   * Returns what the file says that is named, else the one that counts for the paths.
   *
   * @throws ConfigurationException if something in the file is wrong, or two stand side by side
   * @throws AmbiguousConfigurationException if several files would count
   */
  static Configuration read(@Nullable Path named, List<Path> scanned)
      throws ConfigurationException, AmbiguousConfigurationException {
    if (named != null) {
      return ConfigurationFile.read(named);
    }
    List<Path> near = near(scanned);
    if (near.size() > 1) {
      throw new AmbiguousConfigurationException(
          "The paths have different configuration files, "
              + near.get(0)
              + " and "
              + near.get(1)
              + ": scan them one by one, or name one with --config");
    }
    return near.isEmpty() ? Configuration.defaults() : ConfigurationFile.read(near.get(0));
  }

  private static List<Path> near(List<Path> scanned) throws ConfigurationException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : scanned) {
      ConfigurationFile.near(path).map(Configurations::shown).ifPresent(files::add);
    }
    return List.copyOf(files);
  }

  /** Returns a file as users would name it: from the working directory, where it is below that. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
