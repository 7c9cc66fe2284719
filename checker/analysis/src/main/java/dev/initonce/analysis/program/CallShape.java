package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call tells about the method it means.
 *
 * @param name the method's name, {@code <init>} for constructors
 * @param arity how many arguments it passes, -1 when unknown
 * @param parameters the declared parameter types that the front end resolved, null when it did not
 * @param arguments the static types of the arguments, which tell overloads apart otherwise
 */
public record CallShape(
    String name, int arity, @Nullable List<TypeUse> parameters, List<TypeUse> arguments) {

  /** Returns a shape of which only name and arity are known. */
  public static CallShape of(String name, int arity) {
    return new CallShape(name, arity, null, List.of());
  }
}
