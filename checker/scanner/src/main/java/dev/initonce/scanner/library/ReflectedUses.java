package dev.initonce.scanner.library;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeParameter;
import dev.initonce.scanner.type.TypeUses;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;

/** Turns reflected types into uses of types. */
final class ReflectedUses {

  private ReflectedUses() {}

  static List<TypeParameter> parameters(TypeVariable<?>[] variables) {
    return Arrays.stream(variables)
        .map(variable -> new TypeParameter(variable.getName(), bound(variable)))
        .toList();
  }

  static List<TypeUse> uses(Type[] types) {
    return Arrays.stream(types).map(ReflectedUses::use).toList();
  }

  static TypeUse use(Type type) {
    if (type instanceof Class<?> plain) {
      return TypeUse.of(plain.getCanonicalName());
    }
    if (type instanceof ParameterizedType generic) {
      List<TypeUse> arguments = uses(generic.getActualTypeArguments());
      return new TypeUse(use(generic.getRawType()).name(), arguments, null);
    }
    if (type instanceof GenericArrayType array) {
      return TypeUses.array(use(array.getGenericComponentType()));
    }
    if (type instanceof TypeVariable<?> variable) {
      return new TypeUse(bound(variable).name(), List.of(), variable.getName());
    }
    if (type instanceof WildcardType wildcard) {
      Type[] lower = wildcard.getLowerBounds();
      return use(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0]);
    }
    return TypeUse.UNKNOWN;
  }

  /** A bound may name its own variable, so its arguments are left out. */
  private static TypeUse bound(TypeVariable<?> variable) {
    Type first = variable.getBounds()[0];
    if (first instanceof ParameterizedType generic) {
      return use(generic.getRawType());
    }
    return first instanceof TypeVariable<?> other ? bound(other) : use(first);
  }
}
