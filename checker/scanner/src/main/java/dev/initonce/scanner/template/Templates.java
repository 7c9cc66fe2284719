package dev.initonce.scanner.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the templates of a directory say. Immutable.
 *
 * @param handlers the Java handlers, by file and line
 * @param problems the templates that could not be read, or not to the end
 */
public record Templates(List<TemplateHandler> handlers, List<TemplateProblem> problems) {

  /** Classes of libraries that are handlers themselves and find the user's code by other means. */
  private static final List<String> FRAMEWORKS =
      List.of(
          "com.amazonaws.serverless.",
          "io.helidon.",
          "io.micronaut.",
          "io.quarkus.",
          "org.springframework.");

  public Templates {
    handlers = List.copyOf(handlers);
    problems = List.copyOf(problems);
  }

  /** Returns the names of the handlers as the analysis takes them. */
  public Set<String> names() {
    return handlers.stream().map(TemplateHandler::name).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the part that concerns a build root: templates inside of it, and those in directories
   * above it, where one template deploys several modules.
   *
   * @param buildRoot a directory, named from the same place as the one that was searched
   */
  public Templates about(Path buildRoot) {
    Path root = buildRoot.toAbsolutePath().normalize();
    return new Templates(
        handlers.stream().filter(handler -> concerns(handler.file(), root)).toList(),
        problems.stream().filter(problem -> concerns(problem.file(), root)).toList());
  }

  private static boolean concerns(Path template, Path root) {
    Path file = template.toAbsolutePath().normalize();
    return file.startsWith(root) || root.startsWith(Objects.requireNonNull(file.getParent()));
  }

  /**
   * Returns a note for each handler whose class is not in the sources, one for each name. Handlers
   * that a framework brings along are none of them.
   *
   * @param inSources whether a class of that canonical name is in the sources
   */
  public List<TemplateProblem> missing(Predicate<String> inSources) {
    Map<String, TemplateProblem> notes = new LinkedHashMap<>();
    for (TemplateHandler handler : handlers) {
      String className = handler.canonicalClassName();
      if (FRAMEWORKS.stream().noneMatch(className::startsWith) && !inSources.test(className)) {
        notes.putIfAbsent(
            handler.name(),
            new TemplateProblem(
                handler.file(),
                handler.line(),
                "handler " + handler.name() + " is not in the sources"));
      }
    }
    return List.copyOf(notes.values());
  }
}
