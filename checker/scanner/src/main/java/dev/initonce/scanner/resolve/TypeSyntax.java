package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all declarations of a class have in common, however they are written.
 *
 * @param name where its name stands, null for an anonymous class
 * @param kind what kind of type it makes
 * @param typeParameters its type variables
 * @param supertypes the superclass and interfaces that are written
 * @param members its body; enum constants are in {@code constants}
 * @param components the components of a record
 * @param annotations its annotations
 * @param isAbstract whether it says so
 * @param isStatic whether it says so
 */
public record TypeSyntax(
    @Nullable SimpleName name,
    Kind kind,
    NodeList<TypeParameter> typeParameters,
    List<ClassOrInterfaceType> supertypes,
    List<BodyDeclaration<?>> members,
    List<EnumConstantDeclaration> constants,
    List<Parameter> components,
    List<AnnotationExpr> annotations,
    boolean isAbstract,
    boolean isStatic) {

  /** Returns what a declaration says. */
  public static TypeSyntax of(TypeDeclaration<?> declaration) {
    if (declaration instanceof EnumDeclaration type) {
      return of(type, Kind.ENUM, type.getImplementedTypes(), type.getEntries(), List.of());
    }
    if (declaration instanceof RecordDeclaration type) {
      return of(type, Kind.RECORD, type.getImplementedTypes(), List.of(), type.getParameters());
    }
    if (declaration instanceof AnnotationDeclaration type) {
      return of(type, Kind.ANNOTATION, List.of(), List.of(), List.of());
    }
    ClassOrInterfaceDeclaration type = declaration.asClassOrInterfaceDeclaration();
    List<ClassOrInterfaceType> supertypes =
        Stream.concat(type.getExtendedTypes().stream(), type.getImplementedTypes().stream())
            .toList();
    Kind kind = type.isInterface() ? Kind.INTERFACE : kindOfClass(type);
    return of(type, kind, supertypes, List.of(), List.of());
  }

  private static Kind kindOfClass(ClassOrInterfaceDeclaration type) {
    return SourceType.isCompact(type) ? Kind.COMPACT : Kind.CLASS;
  }

  /** Returns what the body of an anonymous class or enum constant says. */
  public static TypeSyntax anonymous(List<BodyDeclaration<?>> members) {
    return new TypeSyntax(
        null,
        Kind.CLASS,
        new NodeList<>(),
        List.of(),
        members,
        List.of(),
        List.of(),
        List.of(),
        false,
        false);
  }

  private static TypeSyntax of(
      TypeDeclaration<?> type,
      Kind kind,
      List<ClassOrInterfaceType> supertypes,
      List<EnumConstantDeclaration> constants,
      List<Parameter> components) {
    return new TypeSyntax(
        type.getName(),
        kind,
        typeParameters(type),
        List.copyOf(supertypes),
        List.copyOf(type.getMembers()),
        List.copyOf(constants),
        List.copyOf(components),
        List.copyOf(type.getAnnotations()),
        type.hasModifier(com.github.javaparser.ast.Modifier.Keyword.ABSTRACT),
        type.hasModifier(com.github.javaparser.ast.Modifier.Keyword.STATIC));
  }

  private static NodeList<TypeParameter> typeParameters(Node type) {
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      return declaration.getTypeParameters();
    }
    return type instanceof RecordDeclaration declaration
        ? declaration.getTypeParameters()
        : new NodeList<>();
  }

  /** Returns whether it is an interface or annotation type. */
  public boolean isInterface() {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }
}
