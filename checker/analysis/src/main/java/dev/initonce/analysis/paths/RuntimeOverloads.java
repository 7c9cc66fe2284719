package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Which method Lambda's runtime calls of those that have the name it was given: it ranks the public
 * ones, inherited ones too, and takes the first whose parameters it can pass.
 */
final class RuntimeOverloads {

  private static final String INPUT = "java.io.InputStream";
  private static final String OUTPUT = "java.io.OutputStream";

  private final TypeTable types;

  RuntimeOverloads(TypeTable types) {
    this.types = types;
  }

  /** Returns the method that runs; several where reflection's order decides, or none. */
  List<Body> called(TypeInfo type, String method) {
    List<Body> fitting =
        candidates(type, method).stream().filter(body -> fits(body.parameters())).toList();
    int highest = fitting.stream().mapToInt(RuntimeOverloads::rank).max().orElse(0);
    return fitting.stream().filter(body -> rank(body) == highest).toList();
  }

  /** Bridges come last in the rank, so that what a bridge overrides is out of it. */
  private List<Body> candidates(TypeInfo type, String method) {
    List<Body> candidates = new ArrayList<>();
    for (TypeInfo above : types.lineage(type.name())) {
      for (Body body : above.methods(method)) {
        boolean open =
            body.kind() == Body.Kind.METHOD
                && body.signature().isPublic()
                && !body.signature().isAbstract()
                && !(above.isInterface() && body.isStatic());
        if (open && candidates.stream().noneMatch(nearer -> overrides(nearer, body))) {
          candidates.add(body);
        }
      }
    }
    return candidates;
  }

  private static boolean overrides(Body nearer, Body above) {
    if (nearer.owner() == above.owner()
        || nearer.parameters().size() != above.parameters().size()) {
      return false;
    }
    for (int i = 0; i < above.parameters().size(); i++) {
      TypeUse declared = above.parameters().get(i).type();
      boolean same = declared.name().equals(nearer.parameters().get(i).type().name());
      if (!same && declared.variable() == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(List<Local> parameters) {
    return switch (parameters.size()) {
      case 0, 1 -> true;
      case 2 -> fitsTwo(parameters.get(0), parameters.get(1));
      case 3 ->
          is(INPUT, parameters.get(0))
              && is(OUTPUT, parameters.get(1))
              && EntryPoints.isContext(parameters.get(2));
      default -> false;
    };
  }

  private static boolean fitsTwo(Local first, Local second) {
    if (EntryPoints.isContext(second)) {
      return !EntryPoints.isContext(first);
    }
    return is(INPUT, first) && is(OUTPUT, second);
  }

  private static boolean is(String type, Local parameter) {
    return parameter.type().name().equals(type);
  }

  private static int rank(Body body) {
    return body.parameters().size() + (endsWithContext(body) ? 1 : 0);
  }

  static boolean endsWithContext(Body body) {
    List<Local> parameters = body.parameters();
    return !parameters.isEmpty() && EntryPoints.isContext(parameters.get(parameters.size() - 1));
  }
}
