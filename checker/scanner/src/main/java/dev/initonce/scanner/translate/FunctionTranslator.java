package dev.initonce.scanner.translate;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.Bindings;
import dev.initonce.scanner.type.Inference;
import dev.initonce.scanner.type.Members.Member;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates lambdas, and hands method references on. */
final class FunctionTranslator {

  private final Translation translation;

  FunctionTranslator(Translation translation) {
    this.translation = translation;
  }

  /** Translates a lambda that stands where that functional interface is wanted. */
  Expression translate(LambdaExpr lambda, TypeUse wanted, Body body) {
    Inference nothing = new Inference(translation.types.hierarchy(), Bindings.NONE, List.of());
    return translate(lambda, wanted, nothing, body);
  }

  /**
   * Translates a lambda or method reference that is passed for a parameter.
   *
   * @param formal the parameter's type as it is declared
   * @param inference what is known of the call, which learns from the result
   */
  Expression translate(
      com.github.javaparser.ast.expr.Expression node,
      TypeUse formal,
      Inference inference,
      Body body) {
    if (node instanceof EnclosedExpr enclosed) {
      return translate(enclosed.getInner(), formal, inference, body);
    }
    return node instanceof LambdaExpr lambda
        ? translate(lambda, formal, inference, body)
        : translation.methodReferences.translate(
            (MethodReferenceExpr) node, formal, inference, body);
  }

  private Expression translate(LambdaExpr lambda, TypeUse formal, Inference inference, Body body) {
    Member function = translation.types.members().function(formal);
    TypeUse result = function == null ? TypeUse.UNKNOWN : resultOf(function);
    Body inside = body.lambda(inference.known(result));
    List<Local> parameters = parameters(lambda, function, inference, inside);
    Statement code = code(lambda, inside);
    inference.learn(result, inside.returned().given());
    return new Expression.Lambda(
        translation.places.of(lambda), inference.bounded(formal), parameters, code);
  }

  private static TypeUse resultOf(Member function) {
    return function.bindings().apply(function.method().returnType());
  }

  private List<Local> parameters(
      LambdaExpr lambda, @Nullable Member function, Inference inference, Body inside) {
    List<TypeUse> formals = function == null ? List.of() : function.parameters();
    List<Local> locals = new ArrayList<>();
    for (int i = 0; i < lambda.getParameters().size(); i++) {
      Parameter parameter = lambda.getParameters().get(i);
      TypeUse inferred = i < formals.size() ? inference.bounded(formals.get(i)) : TypeUse.UNKNOWN;
      Local local = translation.locals.parameter(parameter, inside.scope(), inferred);
      inside.scope().declare(local);
      locals.add(local);
    }
    return locals;
  }

  private Statement code(LambdaExpr lambda, Body inside) {
    com.github.javaparser.ast.expr.Expression value = lambda.getExpressionBody().orElse(null);
    if (value == null) {
      return translation.statements.translate(lambda.getBody(), inside);
    }
    Expression translated =
        translation.expressions.translate(value, inside, inside.returned().wanted());
    inside.returned().give(translated.type());
    return new Statement.Return(translated);
  }

  /**
   * A lambda without parameters, which means the same whatever it is passed for.
   *
   * @param given the type of what it gives, {@code void} if it gives nothing
   * @param isVoid whether it does not fit where a value is wanted
   */
  record Standalone(Expression.Lambda lambda, TypeUse given, boolean isVoid) {}

  /** Translates a lambda before its target is known, null if that decides what it means. */
  @Nullable Standalone standalone(com.github.javaparser.ast.expr.Expression node, Body body) {
    if (!(node instanceof LambdaExpr lambda) || !lambda.getParameters().isEmpty()) {
      return null;
    }
    Body inside = body.lambda(TypeUse.UNKNOWN);
    Statement code = code(lambda, inside);
    return new Standalone(
        new Expression.Lambda(translation.places.of(lambda), TypeUse.UNKNOWN, List.of(), code),
        inside.returned().given(),
        inside.returned().given().equals(TypeUses.VOID)
            && (lambda.getExpressionBody().isPresent()
                || Completion.canComplete(lambda.getBody())));
  }

  /** Returns a lambda that was translated before, now that its target is known. */
  Expression withTarget(Standalone standalone, TypeUse formal, Inference inference) {
    Member function = translation.types.members().function(formal);
    if (function != null) {
      inference.learn(resultOf(function), standalone.given());
    }
    Expression.Lambda lambda = standalone.lambda();
    return new Expression.Lambda(
        lambda.place(), inference.bounded(formal), lambda.parameters(), lambda.body());
  }
}
