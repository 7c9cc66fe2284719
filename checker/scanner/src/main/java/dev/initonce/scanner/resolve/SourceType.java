package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.initonce.analysis.lombok.LombokMembers;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeParameter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class that is declared in a source file. Not thread-safe: it resolves when it is asked. */
public final class SourceType implements TypeModel {

  private final String name;
  private final TypeSyntax syntax;
  private final @Nullable SourceType enclosing;
  private final boolean isComplete;
  private final Map<String, SourceType> memberTypes = new LinkedHashMap<>();
  private final List<TypeUse> implied;
  private final TypeParameterScope header;
  private final ClassScope scope;
  private @Nullable List<TypeUse> supertypes;
  private @Nullable LombokMembers lombok;
  private @Nullable SourceMembers members;

  /**
   * Makes the type of a declaration, with its member types.
   *
   * @param implied supertypes that stand outside of the declaration: the class after {@code new}
   * @param isComplete whether the declaration tells all; the outline of a library type does not
   */
  SourceType(
      String name,
      TypeSyntax syntax,
      @Nullable SourceType enclosing,
      Scope outside,
      List<TypeUse> implied,
      boolean isComplete) {
    this.name = name;
    this.syntax = syntax;
    this.enclosing = enclosing;
    this.implied = implied;
    this.isComplete = isComplete;
    this.header = new TypeParameterScope(outside, syntax.typeParameters());
    this.scope = new ClassScope(header, this, outside.file().types());
    for (BodyDeclaration<?> member : syntax.members()) {
      if (member instanceof TypeDeclaration<?> type) {
        String simpleName = type.getNameAsString();
        memberTypes.putIfAbsent(simpleName, memberType(type));
      }
    }
  }

  /** Makes the type of an anonymous class or of an enum constant with a body. */
  public static SourceType anonymous(
      String name,
      List<BodyDeclaration<?>> members,
      SourceType enclosing,
      Scope outside,
      TypeUse supertype) {
    TypeSyntax syntax = TypeSyntax.anonymous(members);
    return new SourceType(name, syntax, enclosing, outside, List.of(supertype), true);
  }

  /** Makes the type of a local class. */
  public static SourceType local(
      String name, TypeDeclaration<?> declaration, SourceType enclosing, Scope outside) {
    TypeSyntax syntax = TypeSyntax.of(declaration);
    return new SourceType(name, syntax, enclosing, outside, List.of(), true);
  }

  private SourceType memberType(TypeDeclaration<?> type) {
    return new SourceType(
        name + "." + type.getNameAsString(),
        TypeSyntax.of(type),
        this,
        scope,
        List.of(),
        isComplete);
  }

  /** Returns whether it is the class that a compact source file declares without saying so. */
  static boolean isCompact(TypeDeclaration<?> declaration) {
    return declaration instanceof ClassOrInterfaceDeclaration type && type.isCompact();
  }

  /** Returns its declaration. */
  public TypeSyntax syntax() {
    return syntax;
  }

  /** Returns the class around it, null for a top-level class. */
  public @Nullable SourceType enclosing() {
    return enclosing;
  }

  /** Returns the scope of its body. */
  public ClassScope scope() {
    return scope;
  }

  /** Returns the member types that it declares, in order. */
  public Collection<SourceType> memberTypes() {
    return memberTypes.values();
  }

  /** Returns the type of {@code this} in it. */
  public TypeUse self() {
    return new TypeUse(name, parameters().stream().map(TypeParameter::use).toList(), null);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isComplete() {
    return isComplete;
  }

  @Override
  public boolean isInterface() {
    return syntax.isInterface();
  }

  @Override
  public List<TypeParameter> parameters() {
    return header.parameters();
  }

  /** While they are being resolved there are none: that ends a circle in a broken program. */
  @Override
  public List<TypeUse> supertypes() {
    List<TypeUse> known = supertypes;
    if (known == null) {
      supertypes = List.of();
      known = new SupertypeReader(this, header).read(implied);
      supertypes = known;
    }
    return known;
  }

  /** Returns the supertypes that are written. */
  public List<TypeUse> writtenSupertypes() {
    return new SupertypeReader(this, header).written(implied);
  }

  @Override
  public @Nullable FieldModel field(String fieldName) {
    return members().fields().get(fieldName);
  }

  @Override
  public List<MethodModel> methods(String methodName) {
    return members().methods().getOrDefault(methodName, List.of());
  }

  @Override
  public Collection<MethodModel> methods() {
    return members().methods().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(MethodModel.CONSTRUCTOR))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  @Override
  public @Nullable String memberType(String simpleName) {
    SourceType member = memberTypes.get(simpleName);
    return member != null ? member.name : LombokBuilder.typeNamed(this, simpleName);
  }

  /** Returns what Lombok generates into it. */
  LombokMembers lombok() {
    LombokMembers known = lombok;
    if (known == null) {
      known = LombokSyntax.membersOf(this);
      lombok = known;
    }
    return known;
  }

  private SourceMembers members() {
    SourceMembers known = members;
    if (known == null) {
      known = SourceMembers.of(this);
      members = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }
}
