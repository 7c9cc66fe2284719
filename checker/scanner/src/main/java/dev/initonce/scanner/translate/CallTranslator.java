package dev.initonce.scanner.translate;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithIdentifier;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.ClassScope;
import dev.initonce.scanner.resolve.FileScope;
import dev.initonce.scanner.resolve.Scope;
import dev.initonce.scanner.resolve.SourceType;
import dev.initonce.scanner.translate.ArgumentTranslator.Request;
import dev.initonce.scanner.translate.ArgumentTranslator.Resolved;
import dev.initonce.scanner.translate.NameTranslator.Qualifier;
import dev.initonce.scanner.type.Members.Member;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeUses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates calls of methods, and of constructors from constructors. */
final class CallTranslator {

  private final Translation translation;

  CallTranslator(Translation translation) {
    this.translation = translation;
  }

  /**
   * What a method is called on.
   *
   * @param receiver the value, null for a class
   * @param type the type in which the look-up starts
   * @param viaSuper whether it is called on {@code super}
   */
  private record Callee(@Nullable Expression receiver, TypeUse type, boolean viaSuper) {}

  Expression translate(MethodCallExpr call, TypeUse wanted, Body body) {
    Place place = translation.places.of(call);
    String name = call.getNameAsString();
    Callee callee = callee(call, body);
    List<Member> candidates = translation.types.members().methods(callee.type(), name);
    Resolved resolved =
        translation.arguments.resolve(
            Request.of(
                candidates, call.getArguments(), call.getTypeArguments().orElse(null), wanted),
            body);
    boolean isStatic = isStatic(resolved.method(), candidates, callee);
    TypeUse result = withBound(resolved.result(), body);
    if (!result.isKnown() && resolved.method() == null) {
      result = conventionalResult(callee.type(), name, isStatic);
    }
    Expression translated =
        new Expression.Call(
            place,
            result,
            isStatic ? null : callee.receiver(),
            new MethodRef(
                callee.type().name(), name, call.getArguments().size(), resolved.parameters()),
            resolved.arguments(),
            callee.viaSuper());
    return isStatic && callee.receiver() != null
        ? ExpressionTranslator.evaluating(callee.receiver(), translated)
        : translated;
  }

  /** A variable that a bound names itself is without its bound's arguments there. */
  private static TypeUse withBound(TypeUse type, Body body) {
    TypeUse declared = type.variable() == null ? null : body.scope().type(type.variable());
    return declared != null && declared.name().equals(type.name()) ? declared : type;
  }

  private static boolean isStatic(
      @Nullable MethodModel method, List<Member> candidates, Callee callee) {
    if (method != null) {
      return method.isStatic();
    }
    return callee.receiver() == null
        || (!candidates.isEmpty()
            && candidates.stream().allMatch(member -> member.method().isStatic()));
  }

  private Callee callee(MethodCallExpr call, Body body) {
    com.github.javaparser.ast.expr.Expression scope = call.getScope().orElse(null);
    if (scope == null) {
      return unqualified(call, body);
    }
    if (scope instanceof SuperExpr parent) {
      Expression self = new Expression.This(translation.places.of(scope), body.holder().self());
      return new Callee(self, superclass(parent, body), true);
    }
    Qualifier qualifier = translation.names.qualifier(scope, body);
    if (qualifier instanceof Qualifier.Type type) {
      return new Callee(null, type.type(), false);
    }
    Expression receiver = translation.names.asValue(qualifier, scope, body);
    return new Callee(receiver, receiver.type(), false);
  }

  /** The innermost class that has a method of that name, else a static import, else a guess. */
  private Callee unqualified(MethodCallExpr call, Body body) {
    String name = call.getNameAsString();
    Place place = translation.places.of(call.getName());
    for (Scope scope = body.scope(); scope != null; scope = scope.outer()) {
      if (scope instanceof ClassScope found
          && !translation.types.members().methods(found.type().self(), name).isEmpty()) {
        TypeUse self = found.type().self();
        return new Callee(new Expression.This(place, self), self, false);
      }
    }
    SourceType heir = translation.names.incompleteClass(body.scope());
    String imported = importedOwner(body.scope().file(), name, heir == null);
    if (imported != null) {
      return new Callee(null, TypeUse.of(imported), false);
    }
    TypeUse self = (heir == null ? body.holder() : heir).self();
    return new Callee(new Expression.This(place, self), self, false);
  }

  /** A class out of view may be the owner only if names tell, or no other one could be. */
  private @Nullable String importedOwner(FileScope file, String name, boolean mayBeUnseen) {
    List<String> owners = file.ownersOfImported(name);
    for (String owner : owners) {
      if (!translation.types.members().methods(TypeUse.of(owner), name).isEmpty()) {
        return owner;
      }
    }
    if (file.importsMember(name)) {
      return owners.get(0);
    }
    List<String> unseen =
        owners.stream()
            .filter(owner -> !translation.types.hierarchy().isComplete(TypeUse.of(owner)))
            .toList();
    String likely = translation.types.catalog().likelyOwner(name, unseen);
    return likely == null && mayBeUnseen && unseen.size() == 1 ? unseen.get(0) : likely;
  }

  /** Returns what convention says of a method of a library type or of a class that extends one. */
  TypeUse conventionalResult(TypeUse type, String method, boolean isStatic) {
    for (TypeUse each : translation.types.hierarchy().lineage(type)) {
      TypeModel model = translation.types.catalog().find(each.name());
      if (model == null || !model.isComplete()) {
        TypeUse result =
            translation.types.catalog().conventionalResult(each.name(), method, isStatic);
        if (result.isKnown()) {
          return result;
        }
      }
    }
    return TypeUse.UNKNOWN;
  }

  /** Returns the class that {@code super} or {@code Interface.super} means. */
  TypeUse superclass(SuperExpr node, Body body) {
    return node.getTypeName()
        .map(NodeWithIdentifier::getIdentifier)
        .map(body.scope()::type)
        .orElseGet(() -> superclass(body.holder()));
  }

  private TypeUse superclass(SourceType type) {
    for (TypeUse supertype : type.supertypes()) {
      TypeModel model = translation.types.catalog().find(supertype.name());
      if (model == null || !model.isInterface()) {
        return supertype;
      }
    }
    return TypeUses.OBJECT;
  }

  Expression translate(ExplicitConstructorInvocationStmt call, Body body) {
    TypeUse type = call.isThis() ? body.holder().self() : superclass(body.holder());
    List<Member> candidates = translation.types.members().constructors(type);
    NodeList<com.github.javaparser.ast.expr.Expression> arguments = call.getArguments();
    Resolved resolved =
        translation.arguments.resolve(
            Request.of(
                candidates, arguments, call.getTypeArguments().orElse(null), TypeUse.UNKNOWN),
            body);
    return new Expression.Call(
        translation.places.of(call),
        TypeUses.VOID,
        null,
        new MethodRef(
            type.name(), MethodModel.CONSTRUCTOR, arguments.size(), resolved.parameters()),
        resolved.arguments(),
        !call.isThis());
  }
}
