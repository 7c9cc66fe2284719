package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;

/**
 * Chooses among methods of one name: by the parameters that the front end resolved, else by arity,
 * then by the types of the arguments, else all.
 */
final class Overloads {

  private Overloads() {}

  static List<Body> select(List<Body> candidates, CallShape call, TypeTable types) {
    if (candidates.isEmpty() || call.arity() < 0) {
      return candidates;
    }
    List<TypeUse> resolved = call.parameters();
    if (resolved != null) {
      List<Body> exact = candidates.stream().filter(body -> declares(body, resolved)).toList();
      if (!exact.isEmpty()) {
        return exact;
      }
      // An override may narrow a type variable: handleRequest(I, Context) by a concrete event type.
      return candidates.stream()
          .filter(body -> body.parameters().size() == resolved.size())
          .filter(body -> mayOverride(body, resolved, types))
          .toList();
    }
    List<Body> fitting = candidates.stream().filter(b -> acceptsArity(b, call.arity())).toList();
    if (fitting.size() < 2) {
      return fitting;
    }
    List<Body> typed =
        fitting.stream().filter(body -> acceptsTypes(body, call.arguments(), types)).toList();
    List<Body> exact =
        typed.stream().filter(body -> body.parameters().size() == call.arity()).toList();
    if (!exact.isEmpty()) {
      return mostExact(exact, call.arguments());
    }
    return typed.isEmpty() ? fitting : typed;
  }

  static boolean acceptsArity(Body body, int arity) {
    int declared = body.parameters().size();
    return declared == arity || (isVariable(body) && arity >= declared - 1);
  }

  private static boolean isVariable(Body body) {
    List<Local> parameters = body.parameters();
    return !parameters.isEmpty()
        && parameters.get(parameters.size() - 1).type().name().endsWith("[]");
  }

  private static boolean declares(Body body, List<TypeUse> resolved) {
    List<Local> parameters = body.parameters();
    if (parameters.size() != resolved.size()) {
      return false;
    }
    for (int i = 0; i < resolved.size(); i++) {
      if (!parameters.get(i).type().name().equals(resolved.get(i).name())) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayOverride(Body body, List<TypeUse> resolved, TypeTable types) {
    for (int i = 0; i < resolved.size(); i++) {
      String declared = body.parameters().get(i).type().name();
      String overridden = resolved.get(i).name();
      boolean same = declared.equals(overridden) || declared.isEmpty() || overridden.isEmpty();
      if (!same
          && !overridden.equals("java.lang.Object")
          && !types.isSubtype(declared, overridden)) {
        return false;
      }
    }
    return true;
  }

  private static boolean acceptsTypes(Body body, List<TypeUse> arguments, TypeTable types) {
    int count = Math.min(arguments.size(), body.parameters().size());
    for (int i = 0; i < count; i++) {
      if (!mayPass(arguments.get(i), body.parameters().get(i).type(), types)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayPass(TypeUse argument, TypeUse parameter, TypeTable types) {
    if (!argument.isKnown() || !parameter.isKnown() || parameter.variable() != null) {
      return true;
    }
    String from = argument.name();
    String to = parameter.name().endsWith("[]") ? elementOf(parameter.name()) : parameter.name();
    if (from.equals(to) || from.equals(parameter.name()) || to.equals("java.lang.Object")) {
      return true;
    }
    if (Primitives.isPrimitive(from) || Primitives.isPrimitive(to)) {
      return Primitives.mayConvert(from, to);
    }
    if (types.isSubtype(from, to)) {
      return true;
    }
    // A type out of view may have any supertype out of view, and a type in view above it
    // may be unknown to the front end. Final types of the language are not among them.
    return !types.inView(from) && !types.inView(to) && !isClosed(from);
  }

  private static boolean isClosed(String name) {
    return name.equals("java.lang.String") || name.endsWith("[]");
  }

  private static String elementOf(String array) {
    return array.substring(0, array.length() - 2);
  }

  private static List<Body> mostExact(List<Body> bodies, List<TypeUse> arguments) {
    if (bodies.size() < 2) {
      return bodies;
    }
    int best = bodies.stream().mapToInt(body -> equalTypes(body, arguments)).max().orElse(0);
    return bodies.stream().filter(body -> equalTypes(body, arguments) == best).toList();
  }

  private static int equalTypes(Body body, List<TypeUse> arguments) {
    int equal = 0;
    for (int i = 0; i < Math.min(arguments.size(), body.parameters().size()); i++) {
      if (arguments.get(i).isKnown()
          && arguments.get(i).name().equals(body.parameters().get(i).type().name())) {
        equal++;
      }
    }
    return equal;
  }
}
