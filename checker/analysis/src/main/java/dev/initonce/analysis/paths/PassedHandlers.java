package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.EntryPointRule.Kind;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Methods that a library's handler calls on classes whose base class is generated, so that it may
 * be out of view: they are known by what only that handler passes. One that code in view stands
 * before is left to that: another handler, or an overload in the same class.
 */
final class PassedHandlers {

  private record Call(TypeInfo from, String caller, int arity, String method, int passed) {}

  private final Program program;
  private final List<EntryPointRule> rules;
  private final Set<String> meant = new HashSet<>();
  private final DeclaredHandlers declared;
  private final Set<Call> calls = new HashSet<>();

  PassedHandlers(Program program, List<EntryPointRule> rules, DeclaredHandlers declared) {
    this.program = program;
    this.declared = declared;
    this.rules = rules.stream().filter(rule -> rule.kind() == Kind.LAMBDA_PARAMETER).toList();
    this.rules.forEach(rule -> meant.add(rule.method()));
    for (TypeInfo type : program.types().all()) {
      type.methods().values().forEach(bodies -> bodies.forEach(this::collect));
    }
    program.functions().forEach(this::collect);
  }

  List<Body> in(TypeInfo type) {
    List<Body> handlers = new ArrayList<>();
    for (EntryPointRule rule : rules) {
      List<TypeInfo> lineage = program.types().lineage(type.name());
      for (TypeInfo above : lineage) {
        above.methods(rule.method()).stream()
            .filter(body -> fits(rule, body) && !isCalled(body, lineage))
            .filter(body -> handlers.stream().noneMatch(nearer -> overrides(nearer, body)))
            .forEach(handlers::add);
      }
    }
    return handlers;
  }

  private static boolean fits(EntryPointRule rule, Body body) {
    return body.kind() == Body.Kind.METHOD
        && !body.signature().isAbstract()
        && !body.parameters().isEmpty()
        && rule.fits(body.parameters().size())
        && body.parameters().get(0).type().name().equals(rule.name());
  }

  private static boolean overrides(Body nearer, Body body) {
    return nearer.owner() != body.owner()
        && nearer.name().equals(body.name())
        && nearer.parameters().size() == body.parameters().size();
  }

  /** Handlers call each other, as a create does that ends with a read: those come in twice. */
  private boolean isCalled(Body body, List<TypeInfo> lineage) {
    int arity = body.parameters().size();
    return calls.stream()
        .filter(call -> call.method().equals(body.name()) && call.passed() == arity)
        .anyMatch(
            call -> {
              boolean overload =
                  lineage.contains(call.from())
                      && call.caller().equals(body.name())
                      && call.arity() != arity;
              return overload || declared.isLambdaType(call.from());
            });
  }

  private void collect(Body body) {
    Body root = body.root();
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.Call call && meant.contains(call.method().name())) {
        calls.add(
            new Call(
                root.owner(),
                root.name(),
                root.parameters().size(),
                call.method().name(),
                call.arguments().size()));
      }
    }
  }
}
