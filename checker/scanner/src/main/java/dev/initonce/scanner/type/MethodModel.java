package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor as its class declares it.
 *
 * @param name the name, {@code <init>} for a constructor
 * @param isExact whether {@code parameters} are what the declaration really says; members that a
 *     tool generates, and outlines of library types, are not
 * @param typeParameters its own type variables
 * @param parameters the parameter types; an array for the last one of a varargs method
 */
public record MethodModel(
    String name,
    boolean isStatic,
    boolean isAbstract,
    boolean isVarargs,
    boolean isExact,
    List<TypeParameter> typeParameters,
    List<TypeUse> parameters,
    TypeUse returnType) {

  /** The name of a constructor. */
  public static final String CONSTRUCTOR = "<init>";

  public MethodModel {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
  }

  /** Returns an instance method that a tool generates. */
  public static MethodModel generated(String name, List<TypeUse> parameters, TypeUse returnType) {
    return new MethodModel(name, false, false, false, false, List.of(), parameters, returnType);
  }

  /** Returns a static method that a tool or the compiler generates. */
  public static MethodModel generatedStatic(
      String name, List<TypeUse> parameters, TypeUse returnType) {
    return new MethodModel(name, true, false, false, false, List.of(), parameters, returnType);
  }

  /** Returns the parameter that takes the argument at that index. */
  public TypeUse parameterFor(int argument, boolean spread) {
    int last = parameters.size() - 1;
    if (spread && argument >= last) {
      return TypeUses.element(parameters.get(last));
    }
    return argument <= last ? parameters.get(argument) : TypeUse.UNKNOWN;
  }

  /** Returns the erased parameter types, null unless they are known for sure. */
  public @Nullable List<TypeUse> erasedParameters() {
    return isExact ? parameters.stream().map(TypeUses::erased).toList() : null;
  }
}
