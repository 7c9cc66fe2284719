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
    return use(annotation, scope, true);
  }

  /**
   * Returns the annotation with the values that are written: constants and classes go by those
   * names. To know what they mean takes types, which may just be on the way of being resolved.
   */
  static AnnotationUse written(AnnotationExpr annotation, Scope scope) {
    return use(annotation, scope, false);
  }

  private static AnnotationUse use(AnnotationExpr annotation, Scope scope, boolean resolved) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (annotation.isSingleMemberAnnotationExpr()) {
      Expression value = annotation.asSingleMemberAnnotationExpr().getMemberValue();
      values.put("value", values(value, scope, resolved).toList());
    }
    if (annotation.isNormalAnnotationExpr()) {
      for (MemberValuePair pair : annotation.asNormalAnnotationExpr().getPairs()) {
        values.put(pair.getNameAsString(), values(pair.getValue(), scope, resolved).toList());
      }
    }
    return new AnnotationUse(name(annotation, scope), values);
  }

  private static Stream<String> values(Expression value, Scope scope, boolean resolved) {
    if (value instanceof ArrayInitializerExpr array) {
      return array.getValues().stream().flatMap(element -> values(element, scope, resolved));
    }
    if (value instanceof EnclosedExpr enclosed) {
      return values(enclosed.getInner(), scope, resolved);
    }
    String text = resolved ? Constants.text(value, scope) : Constants.literal(value);
    if (text != null) {
      return Stream.of(text);
    }
    if (value instanceof ClassExpr literal) {
      return Stream.of(
          resolved
              ? TypeResolver.resolve(literal.getType(), scope).name()
              : literal.getType().asString());
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
