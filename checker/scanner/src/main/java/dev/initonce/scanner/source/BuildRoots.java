package dev.initonce.scanner.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Groups sources by what builds together. */
public final class BuildRoots {

  private final Folders folders;
  private final Map<Path, Optional<Path>> nearest = new HashMap<>();

  private BuildRoots(Folders folders) {
    this.folders = folders;
  }

  /**
   * Returns the sources by the folder of the nearest build file above them; those that have none by
   * the path that was given.
   *
   * @param folders what is known of folders
   */
  public static Map<Path, List<SourcePath>> group(List<SourcePath> sources, Folders folders) {
    BuildRoots roots = new BuildRoots(folders);
    Map<Path, List<SourcePath>> groups = new LinkedHashMap<>();
    for (SourcePath source : sources) {
      Path root = roots.nearest(source.file().getParent()).orElse(source.start());
      groups.computeIfAbsent(root, r -> new ArrayList<>()).add(source);
    }
    return groups;
  }

  private Optional<Path> nearest(@Nullable Path folder) {
    if (folder == null) {
      return Optional.empty();
    }
    Optional<Path> known = nearest.get(folder);
    if (known == null) {
      boolean isRoot = SourceSets.isBuildRoot(folder, folders);
      known = isRoot ? Optional.of(folder) : nearest(folder.getParent());
      nearest.put(folder, known);
    }
    return known;
  }
}
