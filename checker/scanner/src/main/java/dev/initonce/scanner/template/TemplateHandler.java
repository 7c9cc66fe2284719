package dev.initonce.scanner.template;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A Java handler that a template names.
 *
 * @param className its class, by binary or canonical name, as the template has it
 * @param method its method; null when the class implements an interface that says which
 * @param file the template, under the directory that was searched
 * @param line the line of the name, counted from 1
 */
public record TemplateHandler(String className, @Nullable String method, Path file, int line) {

  /** Returns {@code pkg.Class::method}, or the class alone. */
  public String name() {
    return method == null ? className : className + "::" + method;
  }

  /** Returns the class by its canonical name, nested ones with dots. */
  public String canonicalClassName() {
    return className.replace('$', '.');
  }
}
