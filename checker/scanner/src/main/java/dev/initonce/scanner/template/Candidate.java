package dev.initonce.scanner.template;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A handler of any language, as a template names it.
 *
 * @param text what stands there
 * @param runtime the function's runtime; null when the template does not say
 * @param file the template
 * @param line the line of the text, counted from 1
 */
record Candidate(String text, @Nullable String runtime, Path file, int line) {

  private static final String WORD = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
  private static final Pattern JAVA =
      Pattern.compile(
          "(?<class>(" + WORD + "\\.)*(?<simple>" + WORD + "))(::(?<method>" + WORD + "))?");

  /**
   * Returns the Java handler that is meant. Without a runtime only a name that no other language
   * would write counts: a method after two colons, or a class in a package.
   */
  Optional<TemplateHandler> javaHandler() {
    Matcher name = JAVA.matcher(text.strip());
    if (!name.matches()) {
      return Optional.empty();
    }
    String className = name.group("class");
    boolean upperCase = Character.isUpperCase(name.group("simple").charAt(0));
    boolean hasMethod = name.group("method") != null;
    boolean typed = upperCase && (hasMethod || className.indexOf('.') > 0);
    String named = runtime == null ? "" : runtime.strip().toLowerCase(Locale.ROOT);
    boolean java =
        named.startsWith("java")
            // A custom runtime may run a native image, whose handler is still named as in Java.
            || (named.startsWith("provided") && typed)
            || (named.isEmpty() && (typed || hasMethod));
    return java
        ? Optional.of(new TemplateHandler(className, name.group("method"), file, line))
        : Optional.empty();
  }
}
