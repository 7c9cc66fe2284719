package dev.initonce.scanner.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What the templates of a directory say. Immutable.
 *
 * @param handlers the Java handlers, by file and line
 * @param mentioned names in the code of a program that deploys functions: handlers if the class is
 *     in the sources
 * @param problems the templates that could not be read, or not to the end
 */
public record Templates(
    List<TemplateHandler> handlers,
    List<TemplateHandler> mentioned,
    List<TemplateProblem> problems) {

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
    mentioned = List.copyOf(mentioned);
    problems = List.copyOf(problems);
  }

  /**
   * Returns whether a template concerns a build root: it stands inside of it, or in a directory
   * above it, where one template deploys several modules.
   *
   * @param template the file
   * @param buildRoot a directory, named from the same place as the file
   */
  public static boolean concerns(Path template, Path buildRoot) {
    Path file = template.toAbsolutePath().normalize();
    Path root = buildRoot.toAbsolutePath().normalize();
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
                "handler " + handler.name() + " is not in the Java sources"));
      }
    }
    return List.copyOf(notes.values());
  }
}
