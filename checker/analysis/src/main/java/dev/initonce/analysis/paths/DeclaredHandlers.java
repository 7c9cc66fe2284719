package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.EntryPointRule.Kind;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import java.util.List;

/** Methods that implement those of Lambda's interfaces, of base handlers and of functions. */
final class DeclaredHandlers {

  private static final String PLAIN = "com.amazonaws.services.lambda.runtime.RequestHandler";
  private static final String STREAM = "com.amazonaws.services.lambda.runtime.RequestStreamHandler";

  private final List<EntryPointRule> rules;
  private final TypeTable types;
  private final EventTypes eventTypes;

  DeclaredHandlers(List<EntryPointRule> rules, TypeTable types) {
    this.rules = rules;
    this.types = types;
    this.eventTypes = new EventTypes(types);
  }

  /** Returns the rules of that kind for what the type is. */
  List<EntryPointRule> rulesFor(TypeInfo type, Kind kind) {
    return rules.stream()
        .filter(rule -> rule.kind() == kind && types.isSubtype(type.name(), rule.name()))
        .toList();
  }

  boolean isLambdaType(TypeInfo type) {
    return !rulesFor(type, Kind.LAMBDA_METHOD).isEmpty();
  }

  /** Returns whether it is known what the runtime calls on that type out of view. */
  boolean isKnown(String library) {
    return library.startsWith("java.") || library.equals(PLAIN) || library.equals(STREAM);
  }

  /** Returns the methods that the runtime calls through what the rule names. */
  List<Body> called(TypeInfo type, EntryPointRule rule) {
    if (rule.name().equals(PLAIN) && types.isSubtype(type.name(), STREAM)) {
      return List.of(); // The runtime looks for the other interface first.
    }
    if (rule.method().equals(EntryPointRule.EVERY)) {
      return everyPublic(type);
    }
    CallShape shape = CallShape.of(rule.method(), rule.arity());
    List<Body> bodies =
        types.findMethods(type.name(), shape).stream()
            .filter(body -> rule.fits(body.parameters().size()))
            .toList();
    return eventTypes.narrow(type, rule.name(), bodies);
  }

  private List<Body> everyPublic(TypeInfo type) {
    return types.lineage(type.name()).stream()
        .flatMap(above -> above.methods().values().stream())
        .flatMap(List::stream)
        .filter(body -> body.kind() == Body.Kind.METHOD)
        .filter(body -> body.signature().isPublic() && !body.signature().isAbstract())
        .toList();
  }
}
