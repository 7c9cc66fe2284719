package dev.initonce.scanner.template;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out texts that a source file alone decides: literals, their concatenation, constants of the
 * same file, and {@code Type.class.getName()}.
 */
final class SourceTexts {

  /** Constants may name each other in a circle; nobody chains this many. */
  private static final int DEPTH = 8;

  private final CompilationUnit unit;

  SourceTexts(CompilationUnit unit) {
    this.unit = unit;
  }

  /** Returns the text, null when it is not known here. */
  @Nullable String of(Expression expression) {
    return of(expression, DEPTH);
  }

  private @Nullable String of(Expression expression, int depth) {
    if (depth == 0) {
      return null;
    }
    if (expression instanceof StringLiteralExpr literal) {
      return literal.asString();
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner(), depth);
    }
    if (expression instanceof NameExpr name) {
      return constant(name.getNameAsString(), depth - 1);
    }
    if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      String left = of(sum.getLeft(), depth);
      String right = of(sum.getRight(), depth);
      return left == null || right == null ? null : left + right;
    }
    boolean namesClass =
        expression instanceof MethodCallExpr call
            && Set.of("getName", "getCanonicalName").contains(call.getNameAsString());
    return namesClass
            && ((MethodCallExpr) expression).getScope().orElse(null) instanceof ClassExpr type
        ? className(type.getTypeAsString())
        : null;
  }

  /** A name that is declared twice is not told apart here: it has no value. */
  private @Nullable String constant(String name, int depth) {
    List<VariableDeclarator> declared =
        unit.findAll(VariableDeclarator.class, v -> v.getNameAsString().equals(name));
    return declared.size() == 1 && declared.get(0).getInitializer().isPresent()
        ? of(declared.get(0).getInitializer().get(), depth)
        : null;
  }

  private String className(String type) {
    for (ImportDeclaration imported : unit.getImports()) {
      boolean single = !imported.isAsterisk() && !imported.isStatic();
      if (single && imported.getName().getIdentifier().equals(type)) {
        return imported.getNameAsString();
      }
    }
    if (type.indexOf('.') >= 0) {
      return type;
    }
    return unit.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("") + type;
  }
}
