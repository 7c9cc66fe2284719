package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the interface's method from overloads of it, by the event type that the class binds. */
final class EventTypes {

  private final TypeTable types;

  EventTypes(TypeTable types) {
    this.types = types;
  }

  /** Returns those bodies that take the event type bound, all when that cannot be told. */
  List<Body> narrow(TypeInfo type, String handlerInterface, List<Body> bodies) {
    if (bodies.size() < 2) {
      return bodies;
    }
    TypeUse event = firstArgument(type, handlerInterface, Map.of(), new HashSet<>());
    if (event == null || !event.isKnown()) {
      return bodies;
    }
    List<Body> exact =
        bodies.stream()
            .filter(body -> !body.parameters().isEmpty())
            .filter(body -> body.parameters().get(0).type().name().equals(event.name()))
            .toList();
    return exact.isEmpty() ? bodies : exact;
  }

  private @Nullable TypeUse firstArgument(
      TypeInfo type, String wanted, Map<String, TypeUse> bound, Set<String> seen) {
    if (!seen.add(type.name())) {
      return null;
    }
    for (TypeUse supertype : type.declaration().supertypes()) {
      List<TypeUse> arguments =
          supertype.arguments().stream().map(a -> substitute(a, bound)).toList();
      if (supertype.name().equals(wanted)) {
        return arguments.isEmpty() ? null : arguments.get(0);
      }
      TypeInfo above = types.get(supertype.name());
      if (above != null) {
        TypeUse found = firstArgument(above, wanted, bind(above, arguments), seen);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static TypeUse substitute(TypeUse use, Map<String, TypeUse> bound) {
    return use.variable() == null ? use : bound.getOrDefault(use.variable(), use);
  }

  private static Map<String, TypeUse> bind(TypeInfo type, List<TypeUse> arguments) {
    List<String> parameters = type.declaration().typeParameters();
    Map<String, TypeUse> bound = new HashMap<>();
    for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
      bound.put(parameters.get(i), arguments.get(i));
    }
    return bound;
  }
}
