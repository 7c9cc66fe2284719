package dev.initonce.scanner.translate;

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
import dev.initonce.scanner.resolve.Annotations;
import dev.initonce.scanner.resolve.Constants;
import dev.initonce.scanner.resolve.Scope;
import dev.initonce.scanner.resolve.TypeResolver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Translates annotations. */
final class AnnotationTranslator {

  List<AnnotationUse> translate(List<AnnotationExpr> annotations, Scope scope) {
    return annotations.stream().map(annotation -> translate(annotation, scope)).toList();
  }

  private AnnotationUse translate(AnnotationExpr annotation, Scope scope) {
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
    return new AnnotationUse(Annotations.name(annotation, scope), values);
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
