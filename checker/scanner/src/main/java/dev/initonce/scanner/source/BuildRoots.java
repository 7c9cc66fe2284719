package dev.initonce.scanner.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Groups sources by what builds together. */
public final class BuildRoots {

  private final Map<Path, Path> known = new HashMap<>();

  private BuildRoots() {}

  /**
   * Returns the sources by the folder of the nearest build file above them; those that have none by
   * the path that was given.
   */
  public static Map<Path, List<SourcePath>> group(List<SourcePath> sources) {
    BuildRoots roots = new BuildRoots();
    Map<Path, List<SourcePath>> groups = new LinkedHashMap<>();
    for (SourcePath source : sources) {
      groups.computeIfAbsent(roots.of(source), root -> new ArrayList<>()).add(source);
    }
    return groups;
  }

  private Path of(SourcePath source) {
    Path folder = Objects.requireNonNull(source.file().getParent());
    Path root = known.get(folder);
    if (root == null) {
      Path nearest = nearest(folder);
      root = nearest == null ? source.start() : nearest;
      known.put(folder, root);
    }
    return root;
  }

  private static @Nullable Path nearest(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (SourceSets.isBuildRoot(each)) {
        return each;
      }
    }
    return null;
  }
}
