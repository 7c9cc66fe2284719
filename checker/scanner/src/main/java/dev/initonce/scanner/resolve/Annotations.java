package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /** Returns the annotation with its values, as names mean them in a scope. */
  public static AnnotationUse use(AnnotationExpr annotation, Scope scope) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (annotation.isSingleMemberAnnotationExpr()) {
      Expression value = annotation.asSingleMemberAnnotationExpr().getMemberValue();
      values.put("value", values(value, scope).toList());
    }
    if (annotation.isNormalAnnotationExpr()) {
      for (MemberValuePair pair : annotation.asNormalAnnotationExpr().getPairs()) {
        values.put(pair.getNameAsString(), values(pair.getValue(), scope).toList());
      }
    }
    return new AnnotationUse(name(annotation, scope), values);
  }

  private static Stream<String> values(Expression value, Scope scope) {
    if (value instanceof ArrayInitializerExpr array) {
      return array.getValues().stream().flatMap(element -> values(element, scope));
    }
    if (value instanceof EnclosedExpr enclosed) {
      return values(enclosed.getInner(), scope);
    }
    String text = Constants.text(value, scope);
    if (text != null) {
      return Stream.of(text);
    }
    if (value instanceof ClassExpr literal) {
      return Stream.of(TypeResolver.resolve(literal.getType(), scope).name());
    }
    if (value instanceof FieldAccessExpr constant) {
      return Stream.of(constant.getNameAsString());
    }
    if (value instanceof NameExpr constant) {
      return Stream.of(constant.getNameAsString());
    }
    if (value instanceof LiteralStringValueExpr literal) {
      return Stream.of(literal.getValue());
    }
    return value.isBooleanLiteralExpr() ? Stream.of(value.toString()) : Stream.empty();
  }
}
