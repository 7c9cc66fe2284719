package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.Type;
import dev.initonce.analysis.lombok.LombokClass;
import dev.initonce.analysis.lombok.LombokClass.Callable;
import dev.initonce.analysis.lombok.LombokClass.Variable;
import dev.initonce.analysis.lombok.LombokMembers;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks what Lombok generates into a class. It resolves nothing but the names of annotations: it is
 * asked while types are being resolved.
 */
final class LombokSyntax {

  private final SourceType type;

  private LombokSyntax(SourceType type) {
    this.type = type;
  }

  static LombokMembers membersOf(SourceType type) {
    return LombokMembers.of(new LombokSyntax(type).read());
  }

  private LombokClass read() {
    boolean isRecord = type.syntax().kind() == Kind.RECORD;
    List<Variable> fields = new ArrayList<>();
    List<Callable> methods = new ArrayList<>();
    type.syntax().components().forEach(component -> fields.add(parameter(component)));
    for (BodyDeclaration<?> member : type.syntax().members()) {
      if (member instanceof FieldDeclaration field) {
        field.getVariables().forEach(variable -> fields.add(field(field, variable)));
      } else if (member instanceof CallableDeclaration<?> callable) {
        methods.add(callable(callable));
      } else if (member instanceof CompactConstructorDeclaration compact) {
        List<Variable> parameters =
            type.syntax().components().stream().map(this::parameter).toList();
        methods.add(
            new Callable(
                MethodModel.CONSTRUCTOR, false, parameters, "", uses(compact.getAnnotations())));
      }
    }
    return new LombokClass(
        TypeUses.simpleName(type.name()),
        isRecord,
        uses(type.syntax().annotations()),
        fields,
        methods);
  }

  private Variable field(FieldDeclaration field, VariableDeclarator variable) {
    return new Variable(
        variable.getNameAsString(),
        isBoolean(variable.getType()),
        field.isStatic(),
        field.isFinal(),
        variable.getInitializer().isPresent(),
        uses(field.getAnnotations()));
  }

  private Callable callable(CallableDeclaration<?> callable) {
    MethodDeclaration method = callable.toMethodDeclaration().orElse(null);
    return new Callable(
        method == null ? MethodModel.CONSTRUCTOR : method.getNameAsString(),
        method != null && method.isStatic(),
        callable.getParameters().stream().map(this::parameter).toList(),
        method == null ? "" : simpleName(method.getType()),
        uses(callable.getAnnotations()));
  }

  private static String simpleName(Type result) {
    return result.isClassOrInterfaceType()
        ? result.asClassOrInterfaceType().getNameAsString()
        : result.asString();
  }

  private Variable parameter(Parameter parameter) {
    return new Variable(
        parameter.getNameAsString(),
        isBoolean(parameter.getType()),
        false,
        false,
        false,
        uses(parameter.getAnnotations()));
  }

  private static boolean isBoolean(Node written) {
    return written.toString().equals("boolean");
  }

  private List<AnnotationUse> uses(List<AnnotationExpr> annotations) {
    return annotations.stream()
        .map(annotation -> Annotations.written(annotation, type.scope().file()))
        .toList();
  }
}
