package dev.initonce.scanner.source;

import dev.initonce.scanner.source.MavenModel.Artifact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which modules see which: those that their build files name as dependencies. */
public final class ModuleGraph {

  private static final Pattern GRADLE_PROJECT =
      Pattern.compile("\\bproject\\s*\\(\\s*(?:path\\s*[:=]\\s*)?[\"']:([\\w.:-]+)[\"']");

  private final Set<Path> roots;
  private final Map<Path, MavenModel> models = new HashMap<>();
  private final Map<String, List<Path>> byArtifactId = new HashMap<>();

  private ModuleGraph(Collection<Path> roots, MavenModels poms) {
    this.roots = Set.copyOf(roots);
    for (Path root : roots) {
      poms.of(root).ifPresent(model -> add(root, model));
    }
  }

  private void add(Path root, MavenModel model) {
    models.put(root, model);
    byArtifactId.computeIfAbsent(model.artifact().artifactId(), id -> new ArrayList<>()).add(root);
  }

  /**
   * Returns for each build root the others that it depends on itself.
   *
   * @param poms those that are known
   */
  public static Map<Path, Set<Path>> of(Collection<Path> roots, MavenModels poms) {
    ModuleGraph graph = new ModuleGraph(roots, poms);
    Map<Path, Set<Path>> dependencies = new HashMap<>();
    for (Path root : roots) {
      Set<Path> seen = new LinkedHashSet<>(graph.byMaven(root));
      seen.addAll(graph.byGradle(root));
      seen.remove(root);
      dependencies.put(root, seen);
    }
    return dependencies;
  }

  private List<Path> byMaven(Path root) {
    MavenModel model = models.get(root);
    return model == null
        ? List.of()
        : model.dependencies().stream()
            .flatMap(artifact -> nearest(artifact, root).stream())
            .toList();
  }

  /** Sibling projects may build artifacts of one name: the one closest by is meant. */
  private Optional<Path> nearest(Artifact artifact, Path root) {
    return byArtifactId.getOrDefault(artifact.artifactId(), List.of()).stream()
        .filter(
            candidate -> {
              MavenModel model = models.get(candidate);
              return model != null && model.artifact().matches(artifact);
            })
        .max(
            Comparator.comparingInt((Path candidate) -> common(candidate, root))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static int common(Path one, Path other) {
    int same = 0;
    int most = Math.min(one.getNameCount(), other.getNameCount());
    while (same < most && one.getName(same).equals(other.getName(same))) {
      same++;
    }
    return same;
  }

  private List<Path> byGradle(Path root) {
    List<Path> found = new ArrayList<>();
    Matcher project = GRADLE_PROJECT.matcher(GradleFiles.script(root));
    while (project.find()) {
      Path folder = settingsRoot(root).resolve(project.group(1).replace(':', '/')).normalize();
      if (roots.contains(folder)) {
        found.add(folder);
      }
    }
    return found;
  }

  private static Path settingsRoot(Path root) {
    for (Path each = root; each != null; each = each.getParent()) {
      if (Folders.isFile(each.resolve("settings.gradle"))
          || Folders.isFile(each.resolve("settings.gradle.kts"))) {
        return each;
      }
    }
    return root;
  }
}
