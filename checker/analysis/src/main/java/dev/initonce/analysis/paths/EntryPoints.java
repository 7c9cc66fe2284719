package dev.initonce.analysis.paths;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.EntryPointRule.Kind;
import dev.initonce.analysis.catalog.NamePattern;
import dev.initonce.analysis.finding.HandlerMatch;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the entry points of a program. */
final class EntryPoints {

  private final Program program;
  private final TypeTable types;
  private final List<EntryPointRule> rules;
  private final AnalysisOptions options;
  private final Lifetimes lifetimes;
  private final DeclaredHandlers declared;
  private final RuntimeOverloads overloads;
  private final NamedHandlers named;
  private final Set<EntryPoint> found;

  EntryPoints(Program program, AnalysisOptions options) {
    this.program = program;
    this.types = program.types();
    this.rules = options.catalog().entryPoints();
    this.options = options;
    this.lifetimes = new Lifetimes(options.catalog(), types);
    this.declared = new DeclaredHandlers(rules, types);
    this.overloads = new RuntimeOverloads(types);
    this.named = new NamedHandlers(options.handlers(), declared, overloads);
    this.found = find();
  }

  /** Returns the entry points, ordered by their place. */
  Set<EntryPoint> found() {
    return found;
  }

  private Set<EntryPoint> find() {
    List<EntryPoint> all = new ArrayList<>();
    PojoHandlers pojos = new PojoHandlers(program, overloads);
    PassedHandlers passed = new PassedHandlers(program, rules, declared);
    Set<String> mentioned = mentioned();
    boolean services = options.services() || hasProxy(mentioned);
    boolean anew = lifetimes.areHandlersMadeAnew(mentioned);
    for (TypeInfo type : types.all()) {
      if (mayBeMade(type)) {
        addDeclared(type, anew, all);
        named.in(type).forEach(body -> all.add(entryPoint(type, body)));
        if (!declared.isLambdaType(type)) {
          pojos.in(type).forEach(body -> all.add(new EntryPoint(body, type)));
        }
        passed.in(type).forEach(body -> all.add(entryPoint(type, body)));
        addAnnotated(type, services, anew, all);
      }
    }
    all.sort(
        Comparator.comparing((EntryPoint e) -> e.body().place().file())
            .thenComparing(e -> e.body().place().start())
            .thenComparing(e -> e.receiver() == null ? "" : e.receiver().name()));
    return Collections.unmodifiableSet(new LinkedHashSet<>(all));
  }

  /** Returns whether a lambda of that type is an entry point by itself. */
  boolean isEntryType(TypeUse type) {
    return rules.stream()
        .filter(rule -> rule.kind() == Kind.LAMBDA_METHOD)
        .anyMatch(rule -> types.isSubtype(type.name(), rule.name()));
  }

  /** Returns whether a bean method gives a function that the runtime calls. */
  boolean givesFunction(Body body) {
    String returned = body.signature().returnType().name();
    return rules.stream()
        .anyMatch(rule -> rule.kind() == Kind.FUNCTION_METHOD && rule.name().equals(returned));
  }

  /** Returns what there is for each handler that is named outside of the code. */
  Map<String, HandlerMatch> matches() {
    return named.matches(types);
  }

  /**
   * An abstract handler counts by itself when no class in view extends it. The class of a compact
   * source file is not public, so that nothing can load it as a handler.
   */
  private boolean mayBeMade(TypeInfo type) {
    if (type.isInterface() || type.declaration().kind() == ClassDeclaration.Kind.COMPACT) {
      return false;
    }
    return type.isConcrete()
        || types.subtypesOf(type.name()).stream().noneMatch(TypeInfo::isConcrete);
  }

  private static EntryPoint entryPoint(TypeInfo type, Body body) {
    return entryPoint(type, body, false);
  }

  private static EntryPoint entryPoint(TypeInfo type, Body body, boolean madeAnew) {
    return new EntryPoint(body, body.isStatic() ? null : type, false, madeAnew);
  }

  private void addDeclared(TypeInfo type, boolean anew, List<EntryPoint> found) {
    boolean madeAnew = anew && lifetimes.hasNoScope(type);
    for (EntryPointRule rule : declared.rulesFor(type, Kind.LAMBDA_METHOD)) {
      if (named.leaves(type, rule)) {
        declared.called(type, rule).forEach(body -> found.add(entryPoint(type, body, madeAnew)));
      }
    }
    for (EntryPointRule rule : declared.rulesFor(type, Kind.FUNCTION_METHOD)) {
      declared.called(type, rule).stream()
          .filter(body -> isFunctionHandler(type, body))
          .forEach(body -> found.add(new EntryPoint(body, type)));
    }
  }

  private boolean isFunctionHandler(TypeInfo type, Body body) {
    boolean takesEvent =
        body.parameters().stream().anyMatch(p -> p.type().name().startsWith(Relevance.EVENTS));
    return takesEvent || lifetimes.isManaged(type);
  }

  private void addAnnotated(TypeInfo type, boolean services, boolean anew, List<EntryPoint> found) {
    for (TypeInfo above : types.lineage(type.name())) {
      for (List<Body> bodies : above.methods().values()) {
        for (Body body : bodies) {
          boolean lambda = isAnnotated(body, Kind.LAMBDA_ANNOTATION);
          boolean service = services && isAnnotated(body, Kind.SERVICE_ANNOTATION);
          if ((lambda || service) && !body.signature().isAbstract()) {
            boolean madeAnew = lambda && anew && lifetimes.hasNoScope(type);
            found.add(new EntryPoint(body, type, !lambda, madeAnew));
          }
        }
      }
    }
  }

  private boolean isAnnotated(Body body, Kind kind) {
    return body.signature().annotations().stream()
        .anyMatch(
            annotation ->
                rules.stream()
                    .anyMatch(r -> r.kind() == kind && r.name().equals(annotation.name())));
  }

  /** Returns what the program, the names of handlers, and what is deployed beside it speak of. */
  private Set<String> mentioned() {
    Set<String> mentioned = new HashSet<>(MentionedTypes.of(program));
    mentioned.addAll(named.classNames());
    mentioned.addAll(options.libraries());
    return mentioned;
  }

  /** Whether a class of the program, or a handler, is one that hands requests on to services. */
  private boolean hasProxy(Set<String> mentioned) {
    List<NamePattern> proxies =
        rules.stream()
            .filter(rule -> rule.kind() == Kind.SERVICE_PROXY)
            .map(rule -> NamePattern.of(rule.name()))
            .toList();
    return mentioned.stream().anyMatch(name -> proxies.stream().anyMatch(p -> p.matches(name)));
  }

  /** Returns whether the parameter is the context that the runtime passes. */
  static boolean isContext(Local parameter) {
    return parameter.type().name().equals(Relevance.CONTEXT);
  }
}
