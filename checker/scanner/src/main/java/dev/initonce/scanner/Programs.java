package dev.initonce.scanner;

import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.parse.Source;
import dev.initonce.scanner.resolve.ModuleTypes;
import dev.initonce.scanner.source.MavenModels;
import dev.initonce.scanner.source.ModuleGraph;
import dev.initonce.scanner.translate.Translation;
import dev.initonce.scanner.type.TypeCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The programs that build roots make: each module with the modules it depends on. Each file is
 * translated once, by what its own module sees, and only if a program needs it.
 *
 * <p>A module that others depend on is a program by itself too, though its files are all in theirs:
 * more code in view can take findings away, since calls go to the implementations that are made
 * somewhere in view.
 */
final class Programs {

  private final Map<Path, Set<Path>> dependencies;
  private final Map<Path, List<Source>> files;
  private final TypeCatalog library;
  private final Map<Path, ModuleTypes> modules = new HashMap<>();
  private final IdentityHashMap<Source, ModuleTypes> moduleOf = new IdentityHashMap<>();
  private final IdentityHashMap<Source, SourceFile> translated = new IdentityHashMap<>();

  private Programs(
      Map<Path, List<Source>> files,
      Map<Path, Set<String>> classes,
      TypeCatalog library,
      MavenModels poms) {
    this.files = files;
    this.library = library;
    this.dependencies = ImportedModules.addTo(ModuleGraph.of(files.keySet(), poms), files, classes);
  }

  /**
   * Prepares the programs of all build roots.
   *
   * @param classes the canonical names of the classes that each build root declares
   * @param poms those that are known
   */
  static Programs of(
      Map<Path, List<Source>> files,
      Map<Path, Set<String>> classes,
      TypeCatalog library,
      MavenModels poms) {
    return new Programs(files, classes, library, poms);
  }

  /**
   * Returns the programs of one build root, each as its files and those of the modules that it
   * depends on: several when the build root holds projects of their own.
   */
  List<List<Source>> of(Path root) {
    Set<Path> seen = reach(root);
    if (seen.isEmpty()) {
      List<List<Source>> apart = SourceRoots.apart(files.getOrDefault(root, List.of()));
      if (apart.size() > 1) {
        apart.forEach(part -> declare(part, List.of()));
        return apart;
      }
    }
    types(root, new LinkedHashSet<>());
    List<Source> program = new ArrayList<>(files.getOrDefault(root, List.of()));
    seen.forEach(module -> program.addAll(files.getOrDefault(module, List.of())));
    return List.of(program);
  }

  /** Returns a file of a program as the engine reads it, null if it does not parse. */
  @Nullable SourceFile translate(Source source) {
    ParsedFile parsed = source.parsed();
    ModuleTypes module = moduleOf.get(source);
    if (parsed == null || module == null) {
      return null;
    }
    SourceFile known = translated.get(source);
    if (known == null) {
      known = Translation.of(module, parsed);
      parsed.forgetCode();
      translated.put(source, known);
    }
    return known;
  }

  /** Returns all modules that one depends on, without itself. */
  private Set<Path> reach(Path root) {
    Set<Path> reached = new LinkedHashSet<>();
    addReach(dependencies.getOrDefault(root, Set.of()), reached);
    reached.remove(root);
    return reached;
  }

  private void addReach(Collection<Path> modules, Set<Path> reached) {
    for (Path module : modules) {
      if (reached.add(module)) {
        addReach(dependencies.getOrDefault(module, Set.of()), reached);
      }
    }
  }

  /** Modules that depend on each other in a circle do not build; the circle is cut. */
  private ModuleTypes types(Path root, Set<Path> above) {
    ModuleTypes known = modules.get(root);
    if (known != null) {
      return known;
    }
    above.add(root);
    List<ModuleTypes> seen = new ArrayList<>();
    for (Path module : reach(root)) {
      if (!above.contains(module)) {
        seen.add(types(module, above));
      }
    }
    above.remove(root);
    ModuleTypes types = declare(files.getOrDefault(root, List.of()), seen);
    modules.put(root, types);
    return types;
  }

  private ModuleTypes declare(List<Source> sources, List<ModuleTypes> seen) {
    Map<Source, List<String>> classes = new LinkedHashMap<>();
    sources.forEach(source -> classes.put(source, DeclaredNames.of(source)));
    ModuleTypes types = ModuleTypes.of(classes, seen, library);
    sources.forEach(source -> moduleOf.put(source, types));
    return types;
  }
}
