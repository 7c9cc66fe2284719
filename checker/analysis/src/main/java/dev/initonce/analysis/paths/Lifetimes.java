package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.KeepingRule;
import dev.initonce.analysis.catalog.KeepingRule.Kind;
import dev.initonce.analysis.catalog.NamePattern;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.MethodRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers from the catalog how long things live. */
final class Lifetimes {

  private static final String SPRING = "org.springframework.";

  /** What marks annotations as scopes, of JSR 330, CDI and Guice. */
  private static final Set<String> SCOPES = Set.of("Scope", "NormalScope", "ScopeAnnotation");

  private final Catalog catalog;
  private final TypeTable types;
  private final Map<String, List<NamePattern>> byMethod = new HashMap<>();
  private final Map<String, List<Callback>> callbacks = new HashMap<>();

  Lifetimes(Catalog catalog, TypeTable types) {
    this.catalog = catalog;
    this.types = types;
  }

  private boolean is(Kind kind, String name) {
    return catalog.keeps(kind, name);
  }

  private boolean isAnnotated(Kind kind, List<AnnotationUse> annotations) {
    return annotations.stream().anyMatch(annotation -> is(kind, annotation.name()));
  }

  /** Returns whether the method gives an object that runs the function it takes only once. */
  boolean memoizes(String owner, String method) {
    return is(Kind.MEMOIZER, owner + "#" + method);
  }

  /** Returns whether functions that the method takes have run when it, or its result, is done. */
  boolean runsNow(String owner, String method) {
    return is(Kind.RUNS_NOW, owner + "#" + method);
  }

  /** Returns whether the method gives its first argument back as it is, and runs nothing. */
  boolean givesBack(MethodRef method) {
    return is(Kind.GIVES_BACK, method.owner() + "#" + method.name());
  }

  /** Returns whether nothing that objects of the library's type are handed comes out of them. */
  boolean holdsNothing(String type) {
    return is(Kind.HOLDS_NOTHING, type);
  }

  /** Returns whether the call asks a container for an object of the call's type. */
  boolean looksUp(Operation.Call call) {
    MethodRef method = call.method();
    return is(Kind.CONTAINER_LOOKUP, method.owner() + "#" + method.name())
        || (call.arguments().isEmpty() && isOfComponent(method));
  }

  private boolean isOfComponent(MethodRef method) {
    List<TypeInfo> lineage = types.lineage(method.owner());
    return lineage.stream()
            .anyMatch(above -> isAnnotated(Kind.COMPONENT, above.declaration().annotations()))
        && lineage.stream()
            .flatMap(above -> above.methods(method.name()).stream())
            .anyMatch(body -> body.signature().isAbstract() && body.parameters().isEmpty());
  }

  /** Returns whether a container makes objects of the class, for all or for each request. */
  boolean isManaged(TypeInfo type) {
    return isSingleton(type) || isPerRequest(type) || injectsConstructor(type);
  }

  boolean isSingleton(TypeInfo type) {
    return isAnnotated(Kind.SINGLETON, type.declaration().annotations()) && !isPerRequest(type);
  }

  /** Returns whether objects of the class live no longer than a request. */
  boolean isPerRequest(TypeInfo type) {
    return isAnnotated(Kind.REQUEST_SCOPED, type.declaration().annotations())
        || isAnnotated(Kind.PER_REQUEST_FOR_IT, type.declaration().annotations())
        || hasScopeValue(type, "prototype")
        || hasScopeValue(type, "request");
  }

  /** Returns whether no annotation says how long an object lives that a container makes. */
  boolean hasNoScope(TypeInfo type) {
    // Scopes of CDI are inherited, singletons are not; to take all as inherited flags too little.
    return types.lineage(type.name()).stream()
        .noneMatch(above -> isSingleton(above) || isRequestScoped(above));
  }

  /** Returns whether one of the libraries makes a handler without a scope for each invocation. */
  boolean areHandlersMadeAnew(Collection<String> mentioned) {
    return mentioned.stream().anyMatch(name -> is(Kind.HANDLERS_MADE_ANEW, name));
  }

  /** Returns whether a container makes an object of the class for each place that asks for one. */
  boolean isMadeWhereAsked(TypeInfo type) {
    if (!type.isConcrete() || isSingleton(type) || isRequestScoped(type)) {
      return false;
    }
    return isPerRequest(type)
        || type.methods("<init>").stream()
            .flatMap(body -> body.signature().annotations().stream())
            .anyMatch(a -> !a.name().startsWith(SPRING) && is(Kind.LIFECYCLE, a.name()));
  }

  /** Returns whether a container fills the field. */
  boolean isInjected(ClassDeclaration.Field field) {
    return isAnnotated(Kind.LIFECYCLE, field.annotations());
  }

  boolean isRequestScoped(TypeInfo type) {
    return isAnnotated(Kind.REQUEST_SCOPED, type.declaration().annotations())
        || hasScopeValue(type, "request");
  }

  private static boolean hasScopeValue(TypeInfo type, String value) {
    return hasScopeValue(type.declaration().annotations(), value);
  }

  private static boolean hasScopeValue(List<AnnotationUse> annotations, String value) {
    return annotations.stream()
        .filter(a -> a.simpleName().equals("Scope"))
        .flatMap(a -> a.values().values().stream())
        .anyMatch(
            values -> values.stream().anyMatch(v -> v.toLowerCase(Locale.ROOT).endsWith(value)));
  }

  private boolean injectsConstructor(TypeInfo type) {
    return type.methods("<init>").stream()
        .anyMatch(body -> isAnnotated(Kind.LIFECYCLE, body.signature().annotations()));
  }

  boolean isProducer(Body body) {
    return isAnnotated(Kind.PRODUCER, body.signature().annotations());
  }

  /** Returns whether each request for what the producer gives runs it again. */
  boolean isUnscopedProducer(Body body) {
    List<AnnotationUse> annotations = body.signature().annotations();
    if (!isProducer(body) || isAnnotated(Kind.SINGLETON, annotations)) {
      return false;
    }
    if (annotations.stream().anyMatch(a -> isScope(types.get(a.name())))) {
      return false;
    }
    boolean spring = annotations.stream().anyMatch(a -> a.name().startsWith(SPRING));
    return !spring || hasScopeValue(annotations, "prototype");
  }

  /** Returns whether an annotation of the program's own is a scope, which keeps objects. */
  private static boolean isScope(@Nullable TypeInfo annotation) {
    return annotation != null
        && annotation.declaration().annotations().stream()
            .anyMatch(a -> SCOPES.contains(a.simpleName()));
  }

  /** Returns whether a container runs the producer again for each request. */
  boolean isRequestScopedProducer(Body body) {
    List<AnnotationUse> annotations = body.signature().annotations();
    return isProducer(body)
        && (isAnnotated(Kind.REQUEST_SCOPED, annotations) || hasScopeValue(annotations, "request"));
  }

  /** Returns whether the method runs once in the life of its object, by annotation or interface. */
  boolean runsOnce(Body body) {
    if (isAnnotated(Kind.LIFECYCLE, body.signature().annotations())) {
      return true;
    }
    return !matchesOfOwner(Kind.LIFECYCLE_METHOD, body.owner().name(), body.name()).isEmpty();
  }

  private List<String> matchesOfOwner(Kind kind, String owner, String method) {
    return types.supertypesOf(owner).stream()
        .filter(supertype -> is(kind, supertype + "#" + method))
        .toList();
  }

  /** How library code calls back an object of a class in view. */
  record Callback(String method, boolean oncePerObject) {}

  /** Returns the methods that library code may run when it is handed an object of that class. */
  List<Callback> callbacksOf(String className) {
    List<Callback> known = callbacks.get(className);
    if (known == null) {
      known = findCallbacks(className);
      callbacks.put(className, known);
    }
    return known;
  }

  private List<Callback> findCallbacks(String className) {
    List<Callback> found = new ArrayList<>();
    for (String supertype : types.supertypesOf(className)) {
      for (NamePattern pattern : declaredBy(supertype)) {
        String text = pattern.toString();
        found.add(
            new Callback(text.substring(text.indexOf('#') + 1), is(Kind.MEMOIZING_BASE, text)));
      }
    }
    return found;
  }

  private List<NamePattern> declaredBy(String supertype) {
    return byMethod.computeIfAbsent(
        supertype,
        s ->
            Stream.of(Kind.CALLBACK, Kind.MEMOIZING_BASE)
                .flatMap(kind -> catalog.keeping().stream().filter(rule -> rule.kind() == kind))
                .map(KeepingRule::name)
                .filter(name -> name.toString().startsWith(s + "#"))
                .toList());
  }

  /** Returns the lifetime that a container gives the class: null when none manages it. */
  @Nullable Boolean isKeptByContainer(TypeInfo type) {
    return isManaged(type) ? !isPerRequest(type) : null;
  }
}
