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

  /** Returns what a call tells; a method reference does not say how many arguments it passes. */
  public static CallShape of(Operation.Call call) {
    return new CallShape(
        call.method().name(),
        call.isReference() ? -1 : call.method().arity(),
        call.method().parameters(),
        call.arguments().stream().map(Value::type).toList());
  }

  /** Returns what an instantiation tells of the constructor. */
  public static CallShape of(Operation.Make make) {
    return new CallShape(
        "<init>",
        make.arguments().size(),
        make.parameters(),
        make.arguments().stream().map(Value::type).toList());
  }

  /** Returns a shape of which only name and arity are known. */
  public static CallShape of(String name, int arity) {
    return new CallShape(name, arity, null, List.of());
  }
}
