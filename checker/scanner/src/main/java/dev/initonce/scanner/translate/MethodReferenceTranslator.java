package dev.initonce.scanner.translate;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.Type;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.translate.NameTranslator.Qualifier;
import dev.initonce.scanner.type.Argument;
import dev.initonce.scanner.type.Bindings;
import dev.initonce.scanner.type.Inference;
import dev.initonce.scanner.type.Members.Member;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.OverloadResolution.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates method references. */
final class MethodReferenceTranslator {

  private final Translation translation;

  MethodReferenceTranslator(Translation translation) {
    this.translation = translation;
  }

  /**
   * What stands before {@code ::}.
   *
   * @param receiver the value, null for a type
   * @param type the type that is named, or that of the value
   */
  private record Scope(@Nullable Expression receiver, TypeUse type) {}

  /** Translates a reference that stands where that functional interface is wanted. */
  Expression translate(MethodReferenceExpr node, TypeUse wanted, Body body) {
    return translate(
        node, wanted, new Inference(translation.types.hierarchy(), Bindings.NONE, List.of()), body);
  }

  /** Translates a reference that is passed for a parameter of that type. */
  Expression translate(MethodReferenceExpr node, TypeUse formal, Inference inference, Body body) {
    Place place = translation.places.of(node);
    Scope scope = scope(node, body);
    String name =
        node.getIdentifier().equals("new") ? MethodModel.CONSTRUCTOR : node.getIdentifier();
    Member function = translation.types.members().function(formal);
    List<TypeUse> inputs =
        function == null ? null : function.parameters().stream().map(inference::bounded).toList();
    Member meant = meant(scope, name, inputs);
    if (function != null) {
      TypeUse wanted = function.bindings().apply(function.method().returnType());
      inference.learn(wanted, result(scope, name, meant, inputs));
    }
    return new Expression.MethodReference(
        place, inference.bounded(formal), scope.receiver(), reference(scope, name, meant));
  }

  private static MethodRef reference(Scope scope, String name, @Nullable Member meant) {
    if (meant == null || meant.method().isVarargs()) {
      return new MethodRef(scope.type().name(), name, -1, null);
    }
    MethodModel method = meant.method();
    return new MethodRef(
        scope.type().name(), name, method.parameters().size(), method.erasedParameters());
  }

  private Scope scope(MethodReferenceExpr node, Body body) {
    com.github.javaparser.ast.expr.Expression before = node.getScope();
    if (before instanceof SuperExpr parent) {
      Expression self = new Expression.This(translation.places.of(before), body.holder().self());
      return new Scope(self, translation.calls.superclass(parent, body));
    }
    Qualifier qualifier =
        before instanceof TypeExpr named
            ? qualifier(named.getType(), body)
            : translation.names.qualifier(before, body);
    if (qualifier instanceof Qualifier.Type type) {
      return new Scope(null, type.type());
    }
    Expression value = translation.names.asValue(qualifier, before, body);
    return new Scope(value, value.type());
  }

  private Qualifier qualifier(Type type, Body body) {
    return type.isClassOrInterfaceType()
        ? translation.names.qualifier(type.asClassOrInterfaceType(), body)
        : new Qualifier.Type(TypeResolver.resolve(type, body.scope()));
  }

  /** Returns the method that is meant, null when several may be or none is known. */
  private @Nullable Member meant(Scope scope, String name, @Nullable List<TypeUse> inputs) {
    List<Member> candidates = candidates(scope, name, inputs);
    if (inputs == null) {
      return candidates.size() == 1 ? candidates.get(0) : null;
    }
    List<Member> fitting = new ArrayList<>();
    for (Member candidate : candidates) {
      boolean isUnbound = isUnbound(scope, candidate.method());
      if (isUnbound && inputs.isEmpty()) {
        continue;
      }
      List<TypeUse> passed = isUnbound ? inputs.subList(1, inputs.size()) : inputs;
      List<Choice> byArity =
          translation.types.overloads().byArity(List.of(candidate), passed.size());
      List<Argument> arguments = passed.stream().<Argument>map(Argument.Typed::new).toList();
      if (!translation.types.overloads().select(byArity, arguments).isEmpty()) {
        fitting.add(candidate);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static boolean isUnbound(Scope scope, MethodModel method) {
    return scope.receiver() == null
        && !method.isStatic()
        && !method.name().equals(MethodModel.CONSTRUCTOR);
  }

  private List<Member> candidates(Scope scope, String name, @Nullable List<TypeUse> inputs) {
    if (name.equals(MethodModel.CONSTRUCTOR)) {
      return translation.types.members().constructors(scope.type());
    }
    TypeUse type = scope.type();
    if (scope.receiver() == null && inputs != null && !inputs.isEmpty()) {
      TypeUse seen = translation.types.hierarchy().asSuper(inputs.get(0), type.name());
      type = seen == null ? type : seen;
    }
    return translation.types.members().methods(type, name);
  }

  private TypeUse result(
      Scope scope, String name, @Nullable Member meant, @Nullable List<TypeUse> inputs) {
    if (name.equals(MethodModel.CONSTRUCTOR)) {
      return scope.type();
    }
    if (meant == null) {
      return translation.calls.conventionalResult(
          scope.type(), name, scope.receiver() == null && (inputs == null || inputs.isEmpty()));
    }
    Inference inference =
        new Inference(
            translation.types.hierarchy(), meant.bindings(), meant.method().typeParameters());
    List<TypeUse> passed = inputs == null ? List.of() : inputs;
    if (isUnbound(scope, meant.method()) && !passed.isEmpty()) {
      passed = passed.subList(1, passed.size());
    }
    for (int i = 0; i < passed.size(); i++) {
      inference.learn(meant.method().parameterFor(i, false), passed.get(i));
    }
    return inference.bounded(meant.method().returnType());
  }
}
