package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.List;
import java.util.Optional;

/** Reads annotations by what their names mean. */
public final class Annotations {

  private Annotations() {}

  /** Returns the canonical name of an annotation; as it is written when nothing tells. */
  public static String name(AnnotationExpr annotation, Scope scope) {
    String written = annotation.getNameAsString();
    int dot = written.indexOf('.');
    if (dot < 0) {
      TypeUse type = scope.type(written);
      return type == null ? written : type.name();
    }
    TypeUse outer = scope.type(written.substring(0, dot));
    return outer == null ? written : outer.name() + written.substring(dot);
  }

  /** Returns the annotation of that canonical name; it must stand outside of what it names. */
  static Optional<AnnotationExpr> find(
      List<AnnotationExpr> annotations, String canonicalName, Scope scope) {
    String simpleName = TypeUses.simpleName(canonicalName);
    return annotations.stream()
        .filter(annotation -> annotation.getName().getIdentifier().equals(simpleName))
        .filter(annotation -> name(annotation, scope).equals(canonicalName))
        .findFirst();
  }

  static boolean has(List<AnnotationExpr> annotations, String canonicalName, Scope scope) {
    return find(annotations, canonicalName, scope).isPresent();
  }

  /** Returns what a member of an annotation is set to. */
  static Optional<Expression> value(AnnotationExpr annotation, String member) {
    if (annotation.isSingleMemberAnnotationExpr() && member.equals("value")) {
      return Optional.of(annotation.asSingleMemberAnnotationExpr().getMemberValue());
    }
    if (!annotation.isNormalAnnotationExpr()) {
      return Optional.empty();
    }
    return annotation.asNormalAnnotationExpr().getPairs().stream()
        .filter(pair -> pair.getNameAsString().equals(member))
        .map(MemberValuePair::getValue)
        .findFirst();
  }

  static Optional<String> text(AnnotationExpr annotation, String member) {
    return value(annotation, member)
        .filter(Expression::isStringLiteralExpr)
        .map(Expression::asStringLiteralExpr)
        .map(StringLiteralExpr::asString)
        .filter(text -> !text.isEmpty());
  }

  static boolean isTrue(AnnotationExpr annotation, String member) {
    return value(annotation, member)
        .filter(Expression::isBooleanLiteralExpr)
        .map(value -> value.asBooleanLiteralExpr().getValue())
        .orElse(false);
  }
}
