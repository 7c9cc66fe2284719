package dev.initonce.analysis.lombok;

import dev.initonce.analysis.lombok.LombokClass.Callable;
import dev.initonce.analysis.lombok.LombokClass.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A builder class that Lombok generates into the class.
 *
 * @param simpleName its simple name
 * @param build the method that builds
 * @param parts what it takes, in order
 * @param made the constructor or method whose result it builds, null for the class itself
 * @param inherits whether it extends the superclass's builder, and the class's constructor takes it
 */
public record GeneratedBuilder(
    String simpleName, String build, List<Part> parts, @Nullable Callable made, boolean inherits) {

  public GeneratedBuilder {
    parts = List.copyOf(parts);
  }

  /**
   * One thing that it takes.
   *
   * @param setter the method that takes it
   * @param adder the method that takes one element of it, null if there is none
   * @param hasDefault whether the field's initialiser stands for it when it is not set
   */
  public record Part(
      Variable variable, String setter, @Nullable String adder, boolean hasDefault) {}
}
