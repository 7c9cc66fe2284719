package dev.initonce.scanner.translate;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.Type;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.Scope;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;

/** Translates the declarations of local variables and parameters. */
final class LocalTranslator {

  private final Translation translation;

  LocalTranslator(Translation translation) {
    this.translation = translation;
  }

  /** Returns a parameter of a method or the component of a record. */
  Local parameter(Parameter parameter, Scope scope) {
    return parameter(parameter, scope, TypeUse.UNKNOWN);
  }

  /** Returns a parameter whose type may be left to be inferred. */
  Local parameter(Parameter parameter, Scope scope, TypeUse inferred) {
    TypeUse type = typeOr(parameter.getType(), scope, inferred);
    return local(
        parameter.getName(),
        parameter.isVarArgs() ? TypeUses.array(type) : type,
        parameter.getAnnotations(),
        scope);
  }

  Local local(SimpleName name, TypeUse type, List<AnnotationExpr> annotations, Scope scope) {
    return new Local(
        name.getIdentifier(),
        type,
        translation.annotations.translate(annotations, scope),
        translation.places.of(name));
  }

  private static TypeUse typeOr(Type type, Scope scope, TypeUse inferred) {
    return TypeResolver.isInferred(type, scope) ? inferred : TypeResolver.resolve(type, scope);
  }

  /** Returns the variable of a loop over elements of that type. */
  Local element(VariableDeclarationExpr declaration, TypeUse element, Body body) {
    VariableDeclarator variable = declaration.getVariable(0);
    TypeUse type = typeOr(variable.getType(), body.scope(), element);
    Local local = local(variable.getName(), type, declaration.getAnnotations(), body.scope());
    body.scope().declare(local);
    return local;
  }

  /** Returns one declaration for each variable. */
  List<Statement> declarations(VariableDeclarationExpr declaration, Body body) {
    List<Statement> statements = new ArrayList<>();
    for (VariableDeclarator variable : declaration.getVariables()) {
      statements.add(declare(variable, declaration.getAnnotations(), body));
    }
    return statements;
  }

  /** A variable is in scope in its own initialiser, which only a lambda there could use. */
  private Statement declare(
      VariableDeclarator variable, List<AnnotationExpr> annotations, Body body) {
    boolean isInferred = TypeResolver.isInferred(variable.getType(), body.scope());
    TypeUse written =
        isInferred ? TypeUse.UNKNOWN : TypeResolver.resolve(variable.getType(), body.scope());
    Expression initializer =
        variable
            .getInitializer()
            .map(value -> translation.expressions.translate(value, body.nested(), written))
            .orElse(null);
    TypeUse type = isInferred && initializer != null ? initializer.type() : written;
    Local local = local(variable.getName(), type, annotations, body.scope());
    body.scope().declare(local);
    return new Statement.Declare(local, initializer);
  }
}
