package dev.initonce.scanner.translate;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.Scope;
import dev.initonce.scanner.resolve.SourceType;
import dev.initonce.scanner.resolve.TypeParameterScope;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeUses;
import java.util.List;

/** Translates methods and constructors. */
final class MethodTranslator {

  private final Translation translation;

  MethodTranslator(Translation translation) {
    this.translation = translation;
  }

  ClassDeclaration.Method translate(MethodDeclaration node, SourceType type) {
    Scope scope = new TypeParameterScope(type.scope(), node.getTypeParameters());
    TypeUse result = TypeResolver.resolve(node.getType(), scope);
    Body body = Body.of(scope, node.isStatic(), result);
    List<Local> parameters = parameters(node.getParameters(), body);
    boolean isOpen = type.isInterface() && !node.isPrivate();
    return new ClassDeclaration.Method(
        node.getNameAsString(),
        translation.places.of(node.getName()),
        node.isStatic(),
        node.isAbstract() || (isOpen && node.getBody().isEmpty()),
        node.isPublic() || isOpen,
        node.isSynchronized(),
        false,
        parameters,
        result,
        translation.annotations.translate(node.getAnnotations(), scope),
        node.getBody().map(code -> translation.statements.translate(code, body)).orElse(null));
  }

  ClassDeclaration.Method translate(ConstructorDeclaration node, SourceType type) {
    Scope scope = new TypeParameterScope(type.scope(), node.getTypeParameters());
    Body body = Body.of(scope, false, TypeUses.VOID);
    List<Local> parameters = parameters(node.getParameters(), body);
    return new ClassDeclaration.Method(
        MethodModel.CONSTRUCTOR,
        translation.places.of(node.getName()),
        false,
        false,
        node.isPublic(),
        false,
        false,
        parameters,
        TypeUses.VOID,
        translation.annotations.translate(node.getAnnotations(), scope),
        translation.statements.translate(node.getBody(), body));
  }

  ClassDeclaration.Method translate(CompactConstructorDeclaration node, SourceType type) {
    Body body = Body.of(type.scope(), false, TypeUses.VOID);
    List<Local> parameters = parameters(type.syntax().components(), body);
    return new ClassDeclaration.Method(
        MethodModel.CONSTRUCTOR,
        translation.places.of(node.getName()),
        false,
        false,
        node.isPublic(),
        false,
        true,
        parameters,
        TypeUses.VOID,
        translation.annotations.translate(node.getAnnotations(), type.scope()),
        translation.statements.translate(node.getBody(), body));
  }

  /** An element of an annotation type is an abstract method. */
  ClassDeclaration.Method translate(AnnotationMemberDeclaration node, SourceType type) {
    return new ClassDeclaration.Method(
        node.getNameAsString(),
        translation.places.of(node.getName()),
        false,
        true,
        true,
        false,
        false,
        List.of(),
        TypeResolver.resolve(node.getType(), type.scope()),
        translation.annotations.translate(node.getAnnotations(), type.scope()),
        null);
  }

  private List<Local> parameters(List<Parameter> nodes, Body body) {
    List<Local> parameters =
        nodes.stream()
            .map(parameter -> translation.locals.parameter(parameter, body.scope()))
            .toList();
    parameters.forEach(body.scope()::declare);
    return parameters;
  }
}
