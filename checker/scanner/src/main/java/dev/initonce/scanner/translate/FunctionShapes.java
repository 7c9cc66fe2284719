package dev.initonce.scanner.translate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.initonce.scanner.type.Argument;
import org.jspecify.annotations.Nullable;

/** What can be told of a lambda before its parameters have types. */
final class FunctionShapes {

  private FunctionShapes() {}

  /** Returns the shape of a lambda or method reference, null for any other expression. */
  static Argument.@Nullable Function of(Expression node) {
    if (node instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (node instanceof MethodReferenceExpr) {
      return new Argument.Function(-1, true, true);
    }
    if (!(node instanceof LambdaExpr lambda)) {
      return null;
    }
    int arity = lambda.getParameters().size();
    Expression value = lambda.getExpressionBody().orElse(null);
    if (value != null) {
      return new Argument.Function(arity, isStatement(value), true);
    }
    boolean givesValue = returnsValue(lambda.getBody());
    boolean ends = Completion.canComplete(lambda.getBody());
    return new Argument.Function(arity, !givesValue, givesValue || !ends);
  }

  private static boolean isStatement(Expression value) {
    return value instanceof MethodCallExpr
        || value instanceof AssignExpr
        || value instanceof ObjectCreationExpr
        || (value instanceof UnaryExpr unary && (unary.isPostfix() || unary.isPrefix()));
  }

  /** Returns whether a body returns a value itself; lambdas and classes in it do not count. */
  private static boolean returnsValue(Node node) {
    if (node instanceof ReturnStmt returned) {
      return returned.getExpression().isPresent();
    }
    return node.getChildNodes().stream()
        .filter(child -> child instanceof Statement || !(child instanceof Expression))
        .filter(child -> !(child instanceof BodyDeclaration<?>))
        .anyMatch(FunctionShapes::returnsValue);
  }
}
