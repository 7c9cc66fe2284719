package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeSystem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the texts that constant expressions stand for, as far as the sources in view tell. */
public final class Constants {

  /** Constants may name each other in a circle; nobody chains this many. */
  private static final int DEPTH = 32;

  private Constants() {}

  /** Returns the text that an expression stands for, null when it is none or nothing tells. */
  public static @Nullable String text(Expression expression, Scope scope) {
    return text(expression, scope, DEPTH);
  }

  private static @Nullable String text(Expression expression, Scope scope, int depth) {
    if (depth == 0) {
      return null;
    }
    String literal = literal(expression);
    if (literal != null) {
      return literal;
    }
    if (expression.isEnclosedExpr()) {
      return text(expression.asEnclosedExpr().getInner(), scope, depth - 1);
    }
    if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      String left = text(sum.getLeft(), scope, depth - 1);
      // In a circle of sums both sides would go all the way round.
      String right = left == null ? null : text(sum.getRight(), scope, depth - 1);
      return right == null ? null : left + right;
    }
    if (expression instanceof NameExpr name) {
      return named(name.getNameAsString(), scope, depth - 1);
    }
    if (expression instanceof FieldAccessExpr access) {
      String owner = type(access.getScope(), scope);
      return owner == null
          ? null
          : ofType(TypeUse.of(owner), access.getNameAsString(), scope.file().types(), depth - 1);
    }
    return null;
  }

  /** Returns the text of a literal, null for any other expression. */
  static @Nullable String literal(Expression expression) {
    if (expression.isStringLiteralExpr()) {
      return expression.asStringLiteralExpr().asString();
    }
    return expression.isTextBlockLiteralExpr()
        ? expression.asTextBlockLiteralExpr().asString()
        : null;
  }

  private static @Nullable String named(String name, Scope from, int depth) {
    TypeSystem types = from.file().types();
    for (Scope scope = from; scope != null; scope = scope.outer()) {
      if (scope.declaredVariable(name) == null) {
        continue;
      }
      if (scope instanceof ClassScope around) {
        return ofType(around.type().self(), name, types, depth);
      }
      if (scope instanceof FileScope file) {
        for (String owner : file.ownersOfImported(name)) {
          String text = ofType(TypeUse.of(owner), name, types, depth);
          if (text != null) {
            return text;
          }
        }
      }
      return null;
    }
    return null;
  }

  private static @Nullable String type(Expression qualifier, Scope scope) {
    if (qualifier instanceof NameExpr name) {
      TypeUse type = scope.type(name.getNameAsString());
      return type == null ? null : type.name();
    }
    if (!(qualifier instanceof FieldAccessExpr access)) {
      return null;
    }
    String qualified = access.toString();
    if (scope.file().types().catalog().find(qualified) != null) {
      return qualified;
    }
    String outer = type(access.getScope(), scope);
    return outer == null ? null : scope.file().memberType(outer, access.getNameAsString());
  }

  private static @Nullable String ofType(TypeUse type, String name, TypeSystem types, int depth) {
    for (TypeUse each : types.hierarchy().lineage(type)) {
      TypeModel model = types.catalog().find(each.name());
      if (model instanceof SourceType declaring && declaring.field(name) != null) {
        Expression value = value(declaring, name);
        return value == null ? null : text(value, declaring.scope(), depth);
      }
    }
    return null;
  }

  private static @Nullable Expression value(SourceType declaring, String name) {
    List<BodyDeclaration<?>> members = declaring.syntax().members();
    for (BodyDeclaration<?> member : members) {
      if (member instanceof FieldDeclaration field
          && (declaring.isInterface() || (field.isFinal() && field.isStatic()))) {
        for (VariableDeclarator variable : field.getVariables()) {
          if (variable.getNameAsString().equals(name)) {
            return variable.getInitializer().orElse(null);
          }
        }
      }
    }
    return null;
  }
}
