package dev.initonce.scanner.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

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

  /** What the CloudFormation CLI generates into a build, before a resource type's handlers. */
  private static final Pattern GENERATED = Pattern.compile("(.+\\.)?(Hook)?HandlerWrapper");

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
   * Returns a note for each handler that names nothing, one for each name. Handlers that a
   * framework brings along, or that a build generates, are none of them.
   *
   * @param reason what is wrong with a handler, empty when nothing is
   */
  public List<TemplateProblem> missing(Function<TemplateHandler, Optional<String>> reason) {
    Map<String, TemplateProblem> notes = new LinkedHashMap<>();
    for (TemplateHandler handler : handlers) {
      String className = handler.canonicalClassName();
      boolean isNoSource =
          FRAMEWORKS.stream().anyMatch(className::startsWith)
              || GENERATED.matcher(className).matches();
      if (!isNoSource) {
        reason
            .apply(handler)
            .ifPresent(
                text ->
                    notes.putIfAbsent(
                        handler.name(), new TemplateProblem(handler.file(), handler.line(), text)));
      }
    }
    return List.copyOf(notes.values());
  }
}
