package dev.initonce.analysis.paths;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.EntryPointRule.Kind;
import dev.initonce.analysis.finding.HandlerMatch;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.ClassDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Handlers that are named outside of the code, by templates or options. */
final class NamedHandlers {

  /** Stands for a class that is named without a method. */
  private static final String NONE = "";

  private final Collection<String> handlers;
  private final Map<String, Set<String>> methods = new HashMap<>();
  private final DeclaredHandlers declared;
  private final RuntimeOverloads overloads;

  NamedHandlers(
      Collection<String> handlers, DeclaredHandlers declared, RuntimeOverloads overloads) {
    this.declared = declared;
    this.overloads = overloads;
    this.handlers = handlers;
    for (String handler : handlers) {
      methods
          .computeIfAbsent(AnalysisOptions.className(handler), c -> new LinkedHashSet<>())
          .add(method(handler));
    }
  }

  /** Returns the canonical names of the classes. */
  Set<String> classNames() {
    return methods.keySet();
  }

  /** Returns what runs because its class is named, beside what runs by its interface. */
  List<Body> in(TypeInfo type) {
    List<Body> named = new ArrayList<>();
    for (String method : methods.getOrDefault(type.name(), Set.of())) {
      if (method.equals(NONE)) {
        named.addAll(function(type));
      } else if (!runsByInterface(type, method)) {
        named.addAll(overloads.called(type, method));
      }
    }
    return named;
  }

  /** Only Lambda's own interfaces say by themselves that a class is a handler. */
  private List<Body> function(TypeInfo type) {
    if (declared.isLambdaType(type)) {
      return List.of();
    }
    return declared.rulesFor(type, Kind.FUNCTION_METHOD).stream()
        .flatMap(rule -> declared.called(type, rule).stream())
        .toList();
  }

  /**
   * Returns whether the method of an interface runs though the class is named: a method that is
   * named with the class may be an overload that ranks before it.
   */
  boolean leaves(TypeInfo type, EntryPointRule rule) {
    Set<String> named = methods.getOrDefault(type.name(), Set.of());
    return !named.contains(rule.method())
        || named.contains(NONE)
        || overloads.called(type, rule.method()).isEmpty()
        || runsByInterface(type, rule.method());
  }

  /** Returns what there is for each name. */
  Map<String, HandlerMatch> matches(TypeTable types) {
    Map<String, HandlerMatch> matches = new HashMap<>();
    for (String handler : handlers) {
      TypeInfo type = types.get(AnalysisOptions.className(handler));
      matches.put(handler, type == null ? HandlerMatch.ABSENT : match(type, handler, types));
    }
    return matches;
  }

  private HandlerMatch match(TypeInfo type, String handler, TypeTable types) {
    if (type.declaration().kind() == ClassDeclaration.Kind.COMPACT) {
      return HandlerMatch.COMPACT;
    }
    String method = method(handler);
    boolean runs =
        method.equals(NONE)
            ? declared.isLambdaType(type) || !function(type).isEmpty()
            : !overloads.called(type, method).isEmpty() || runsByInterface(type, method);
    return runs || mayInherit(type, types) ? HandlerMatch.FOUND : HandlerMatch.NOTHING_TO_CALL;
  }

  /** What is known of a library's class here does not say which methods it has. */
  private boolean mayInherit(TypeInfo type, TypeTable types) {
    return types.supertypesOf(type.name()).stream()
        .anyMatch(above -> !types.inView(above) && !declared.isKnown(above));
  }

  private boolean runsByInterface(TypeInfo type, String method) {
    List<Body> called = overloads.called(type, method);
    return declared.rulesFor(type, Kind.LAMBDA_METHOD).stream()
        .filter(rule -> rule.method().equals(method))
        .anyMatch(rule -> !Collections.disjoint(declared.called(type, rule), called));
  }

  private static String method(String handler) {
    int separator = handler.indexOf("::");
    return separator < 0 ? NONE : handler.substring(separator + 2);
  }
}
