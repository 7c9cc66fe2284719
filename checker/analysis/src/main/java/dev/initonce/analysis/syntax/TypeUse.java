package dev.initonce.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type where it is used.
 *
 * @param name the erased, canonical name: packages and nested types with dots ({@code
 *     java.util.Map.Entry}), arrays with {@code []} behind it, primitives by keyword, a type
 *     variable by its bound; empty when the front end cannot tell
 * @param arguments the type arguments; empty for raw and non-generic types
 * @param variable the type variable's own name ({@code T}) when this is one, else null
 */
public record TypeUse(String name, List<TypeUse> arguments, @Nullable String variable) {

  /** What a front end says when it cannot tell the type. */
  public static final TypeUse UNKNOWN = new TypeUse("", List.of(), null);

  public TypeUse {
    arguments = List.copyOf(arguments);
  }

  /** Returns the type of that name, without arguments. */
  public static TypeUse of(String name) {
    return name.isEmpty() ? UNKNOWN : new TypeUse(name, List.of(), null);
  }

  /** Returns whether the front end could tell the type. */
  public boolean isKnown() {
    return !name.isEmpty();
  }
}
