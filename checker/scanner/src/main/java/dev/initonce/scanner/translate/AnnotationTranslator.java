package dev.initonce.scanner.translate;

import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.scanner.resolve.Annotations;
import dev.initonce.scanner.resolve.Scope;
import java.util.List;

/** Translates annotations. */
final class AnnotationTranslator {

  List<AnnotationUse> translate(List<AnnotationExpr> annotations, Scope scope) {
    return annotations.stream().map(annotation -> Annotations.use(annotation, scope)).toList();
  }
}
