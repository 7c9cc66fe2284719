package dev.initonce.scanner.translate;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.SourceType;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.resolve.TypeSyntax;
import dev.initonce.scanner.type.TypeParameter;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Translates classes of all kinds. */
final class ClassTranslator {

  private final Translation translation;

  ClassTranslator(Translation translation) {
    this.translation = translation;
  }

  /** Translates a top-level or member type. */
  ClassDeclaration member(SourceType type) {
    SourceType enclosing = type.enclosing();
    Place place = translation.places.of(Objects.requireNonNull(type.syntax().name()));
    return translate(type, place, enclosing == null || enclosing.isInterface());
  }

  /** Declares a local class and translates it. */
  ClassDeclaration local(TypeDeclaration<?> node, Body body) {
    Place place = translation.places.of(node.getName());
    String simpleName = node.getNameAsString();
    SourceType type =
        SourceType.local(
            body.holder().name() + "$" + place.start() + simpleName,
            node,
            body.holder(),
            body.scope());
    body.scope().declare(simpleName, type);
    translation.module.declareLocal(type);
    return translate(type, place, body.isStatic());
  }

  /**
   * Translates a class.
   *
   * @param place where its name stands
   * @param isInStatic whether it stands where there is no {@code this}
   */
  ClassDeclaration translate(SourceType type, Place place, boolean isInStatic) {
    TypeSyntax syntax = type.syntax();
    Members members = new Members(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    syntax.constants().forEach(constant -> members.fields().add(constant(constant, type)));
    syntax.members().forEach(member -> add(member, type, members));
    return new ClassDeclaration(
        type.name(),
        syntax.kind(),
        place,
        type.enclosing() == null ? null : type.enclosing().name(),
        isInStatic || syntax.isStatic() || syntax.kind() != Kind.CLASS,
        syntax.isAbstract() || syntax.isInterface(),
        type.parameters().stream().map(TypeParameter::name).toList(),
        type.writtenSupertypes(),
        translation.annotations.translate(syntax.annotations(), type.scope()),
        syntax.components().stream()
            .map(component -> translation.locals.parameter(component, type.scope()))
            .toList(),
        members.fields(),
        members.initializers(),
        members.methods());
  }

  private record Members(
      List<ClassDeclaration.Field> fields,
      List<ClassDeclaration.Initializer> initializers,
      List<ClassDeclaration.Method> methods) {}

  private void add(BodyDeclaration<?> member, SourceType type, Members members) {
    if (member instanceof FieldDeclaration field) {
      field.getVariables().forEach(variable -> members.fields().add(field(field, variable, type)));
    } else if (member instanceof InitializerDeclaration block) {
      Body body = Body.of(type.scope(), block.isStatic(), TypeUses.VOID);
      members
          .initializers()
          .add(
              new ClassDeclaration.Initializer(
                  block.isStatic(), translation.statements.translate(block.getBody(), body)));
    } else if (member instanceof MethodDeclaration method) {
      members.methods().add(translation.methods.translate(method, type));
    } else if (member instanceof ConstructorDeclaration constructor) {
      members.methods().add(translation.methods.translate(constructor, type));
    } else if (member instanceof CompactConstructorDeclaration constructor) {
      members.methods().add(translation.methods.translate(constructor, type));
    } else if (member instanceof AnnotationMemberDeclaration element) {
      members.methods().add(translation.methods.translate(element, type));
    }
  }

  private ClassDeclaration.Field constant(EnumConstantDeclaration node, SourceType type) {
    Body body = Body.of(type.scope(), true, TypeUses.VOID);
    return new ClassDeclaration.Field(
        node.getNameAsString(),
        type.self(),
        translation.places.of(node.getName()),
        true,
        true,
        translation.annotations.translate(node.getAnnotations(), type.scope()),
        translation.creations.translate(node, body));
  }

  private ClassDeclaration.Field field(
      FieldDeclaration node, VariableDeclarator variable, SourceType type) {
    boolean isStatic = node.isStatic() || type.isInterface();
    TypeUse use = TypeResolver.resolve(variable.getType(), type.scope());
    Body body = Body.of(type.scope(), isStatic, use);
    Expression initializer =
        variable
            .getInitializer()
            .map(value -> translation.expressions.translate(value, body, use))
            .orElse(null);
    List<AnnotationUse> annotations =
        translation.annotations.translate(node.getAnnotations(), type.scope());
    return new ClassDeclaration.Field(
        variable.getNameAsString(),
        use,
        translation.places.of(variable.getName()),
        isStatic,
        node.isFinal() || type.isInterface(),
        annotations,
        initializer);
  }
}
