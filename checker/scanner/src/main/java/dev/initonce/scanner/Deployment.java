package dev.initonce.scanner;

import dev.initonce.scanner.report.Note;
import dev.initonce.scanner.source.Folders;
import dev.initonce.scanner.template.SourceMarks;
import dev.initonce.scanner.template.TemplateHandler;
import dev.initonce.scanner.template.TemplateProblem;
import dev.initonce.scanner.template.TemplateReader;
import dev.initonce.scanner.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The handlers that templates name, and the build roots that they belong to. */
final class Deployment {

  private final Templates templates;
  private final Map<Path, Path> givenByFolder;

  private Deployment(Templates templates, Map<Path, Path> givenByFolder) {
    this.templates = templates;
    this.givenByFolder = givenByFolder;
  }

  /**
   * Reads the templates below the paths that are scanned and below the build roots of what was
   * found there: a scan of {@code src/main/java} knows the template beside it.
   *
   * @param paths as the user gives them
   * @param buildRoots those of the sources, real folders
   * @param folders what is known of folders
   * @param marks what is known of sources
   */
  static Deployment of(
      List<Path> paths, Collection<Path> buildRoots, Folders folders, SourceMarks marks) {
    Map<Path, Path> given = new LinkedHashMap<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try {
          given.putIfAbsent(path.toRealPath(), path);
        } catch (IOException e) {
          // The scan of the path itself says so.
        }
      }
    }
    Set<Path> roots = new HashSet<>(given.keySet());
    roots.addAll(buildRoots);
    List<Templates> read =
        outermost(roots).stream()
            .map(folder -> TemplateReader.read(folder, folders, marks))
            .toList();
    Templates all =
        new Templates(
            read.stream().flatMap(each -> each.handlers().stream()).toList(),
            read.stream().flatMap(each -> each.mentioned().stream()).toList(),
            read.stream().flatMap(each -> each.problems().stream()).toList());
    return new Deployment(all, given);
  }

  private static List<Path> outermost(Collection<Path> folders) {
    return folders.stream()
        .filter(
            folder ->
                folders.stream()
                    .noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
        .sorted()
        .toList();
  }

  /** Returns whether any handler is named. */
  boolean namesHandlers() {
    return !templates.handlers().isEmpty() || !templates.mentioned().isEmpty();
  }

  /**
   * Returns the names of the handlers in a build root, as the analysis takes them.
   *
   * @param classes the canonical names of the classes in the sources, by build root
   */
  Set<String> handlersOf(Path buildRoot, Map<Path, Set<String>> classes) {
    return Stream.concat(templates.handlers().stream(), templates.mentioned().stream())
        .filter(handler -> belongs(handler, buildRoot, classes))
        .map(TemplateHandler::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A template may stand in a folder of its own, away from the code: then it means the class where
   * that is, unless a build root that the template lies beside has a class of that name.
   */
  private static boolean belongs(
      TemplateHandler handler, Path buildRoot, Map<Path, Set<String>> classes) {
    return Templates.concerns(handler.file(), buildRoot)
        || (declares(classes.get(buildRoot), handler)
            && classes.entrySet().stream()
                .noneMatch(
                    other ->
                        Templates.concerns(handler.file(), other.getKey())
                            && declares(other.getValue(), handler)));
  }

  private static boolean declares(@Nullable Set<String> classes, TemplateHandler handler) {
    return classes != null && classes.contains(handler.canonicalClassName());
  }

  /**
   * Returns what to tell of the templates below the paths that are scanned: those that cannot be
   * read, and the handlers that name nothing. Of other templates the code may well be elsewhere.
   */
  List<Note> notes(HandlerMatches matches) {
    Predicate<Path> isScanned =
        file -> givenByFolder.keySet().stream().anyMatch(folder -> file.startsWith(folder));
    List<TemplateProblem> found = new ArrayList<>(templates.problems());
    found.addAll(
        templates.missing(handler -> matches.reason(handler.name(), handler.method() == null)));
    return found.stream()
        .filter(problem -> isScanned.test(problem.file()))
        .map(problem -> new Note(shown(problem.file()), problem.line(), problem.reason()))
        .sorted(Comparator.comparing(Note::file).thenComparing(Note::line))
        .toList();
  }

  private String shown(Path file) {
    return givenByFolder.entrySet().stream()
        .filter(entry -> file.startsWith(entry.getKey()))
        .map(entry -> entry.getValue().resolve(entry.getKey().relativize(file).toString()))
        .findFirst()
        .orElse(file)
        .normalize()
        .toString()
        .replace('\\', '/');
  }
}
