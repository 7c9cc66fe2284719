package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.List;

/** Resolves the types that are written in a source. */
public final class TypeResolver {

  private TypeResolver() {}

  /** Returns the type that is written, unknown when nothing tells; {@code var} is unknown. */
  public static TypeUse resolve(Type type, Scope scope) {
    if (type.isPrimitiveType() || type.isVoidType()) {
      return TypeUse.of(type.asString());
    }
    if (type.isArrayType()) {
      return TypeUses.array(resolve(type.asArrayType().getComponentType(), scope));
    }
    if (type.isClassOrInterfaceType()) {
      return resolve(type.asClassOrInterfaceType(), scope);
    }
    if (type.isWildcardType()) {
      return resolve(type.asWildcardType(), scope);
    }
    if (type.isIntersectionType()) {
      return resolve(type.asIntersectionType().getElements().get(0), scope);
    }
    if (type.isUnionType()) {
      return TypeUse.of("java.lang.Throwable");
    }
    return TypeUse.UNKNOWN;
  }

  /** Returns whether the type of a variable is left to its initialiser. */
  public static boolean isInferred(Type type, Scope scope) {
    if (type.isVarType() || type.isUnknownType()) {
      return true;
    }
    if (!type.isClassOrInterfaceType() || type.asClassOrInterfaceType().getScope().isPresent()) {
      return false;
    }
    String name = type.asClassOrInterfaceType().getNameAsString();
    return name.equals("var") || (name.equals("val") && scope.file().imports("lombok", "val"));
  }

  /** Returns the class or interface that is written, with its arguments. */
  public static TypeUse resolve(ClassOrInterfaceType type, Scope scope) {
    TypeUse raw = raw(type, scope);
    List<TypeUse> arguments =
        type.getTypeArguments().stream()
            .flatMap(List::stream)
            .map(argument -> resolve(argument, scope))
            .toList();
    return arguments.isEmpty() || !raw.isKnown() ? raw : new TypeUse(raw.name(), arguments, null);
  }

  /** Returns the class or interface that is written, without its arguments. */
  static TypeUse raw(ClassOrInterfaceType type, Scope scope) {
    String name = type.getNameAsString();
    ClassOrInterfaceType qualifier = type.getScope().orElse(null);
    if (qualifier == null) {
      TypeUse found = scope.type(name);
      return found == null ? TypeUse.UNKNOWN : found;
    }
    if (isPackage(qualifier, scope)) {
      return TypeUse.of(qualifier.getNameWithScope() + "." + name);
    }
    TypeUse outer = raw(qualifier, scope);
    return outer.isKnown() ? TypeUse.of(scope.file().memberType(outer.name(), name)) : outer;
  }

  private static boolean isPackage(ClassOrInterfaceType qualifier, Scope scope) {
    String name = qualifier.getNameAsString();
    return Naming.looksLikePackage(name)
        && qualifier
            .getScope()
            .map(further -> isPackage(further, scope))
            .orElseGet(() -> scope.type(name) == null);
  }

  private static TypeUse resolve(WildcardType type, Scope scope) {
    return type.getSuperType()
        .or(type::getExtendedType)
        .map(bound -> resolve(bound, scope))
        .orElse(TypeUses.OBJECT);
  }
}
