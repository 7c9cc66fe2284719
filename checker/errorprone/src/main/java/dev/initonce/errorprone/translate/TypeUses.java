package dev.initonce.errorprone.translate;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.TypeVar;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** javac's types as the engine names them. A wildcard stands for its bound. */
final class TypeUses {

  private final Types types;
  private final ClassNames names;

  TypeUses(Types types, ClassNames names) {
    this.types = types;
    this.names = names;
  }

  /** Returns the type that attribution gave to the tree. */
  TypeUse of(Tree tree) {
    return of(((JCTree) tree).type);
  }

  TypeUse of(@Nullable Type type) {
    return use(type, false);
  }

  /** Returns the type without its arguments. */
  TypeUse erased(Type type) {
    return TypeUse.of(nameOf(type));
  }

  List<TypeUse> erased(List<Type> list) {
    return list.stream().map(this::erased).toList();
  }

  /** Returns the class's own type, as {@code this} has it. */
  TypeUse of(ClassSymbol symbol) {
    return new TypeUse(nameOf(symbol), arguments(symbol.type, false), null);
  }

  String nameOf(ClassSymbol symbol) {
    return names.of(symbol);
  }

  /** Returns the erased type's name, empty when it has none. */
  String nameOf(@Nullable Type type) {
    if (type == null || type.getKind() == TypeKind.ERROR) {
      return "";
    }
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
    Type erased = types.erasure(type);
    if (erased.getKind() == TypeKind.ARRAY) {
      return nameOf(types.elemtype(erased)) + "[]";
    }
    return erased.tsym instanceof ClassSymbol && erased.getKind() == TypeKind.DECLARED
        ? nameOf((ClassSymbol) erased.tsym)
        : "";
  }

  /**
   * @param inBound whether it stands in the bound of a type variable, where another one is not
   *     looked into: bounds may go round in circles
   */
  private TypeUse use(@Nullable Type type, boolean inBound) {
    if (type == null) {
      return TypeUse.UNKNOWN;
    }
    if (type instanceof WildcardType wildcard) {
      return use(boundOf(wildcard), inBound);
    }
    if (type instanceof TypeVar typeVariable) {
      return variable(typeVariable, inBound);
    }
    String name = nameOf(type);
    return name.isEmpty() ? TypeUse.UNKNOWN : new TypeUse(name, arguments(type, inBound), null);
  }

  private TypeUse variable(TypeVar type, boolean inBound) {
    String variable = type.isCaptured() ? null : type.tsym.name.toString();
    Type bound = type.getLowerBound();
    if (bound == null || bound.getKind() == TypeKind.NULL) {
      bound = type.getUpperBound();
    }
    List<TypeUse> arguments = inBound ? List.of() : use(bound, true).arguments();
    return new TypeUse(nameOf(bound), arguments, variable);
  }

  private Type boundOf(WildcardType wildcard) {
    if (wildcard.getSuperBound() != null) {
      return (Type) wildcard.getSuperBound();
    }
    return types.wildUpperBound((Type) wildcard);
  }

  private List<TypeUse> arguments(Type type, boolean inBound) {
    List<TypeUse> arguments = new ArrayList<>();
    for (Type argument : type.getTypeArguments()) {
      arguments.add(use(argument, inBound));
    }
    return arguments;
  }
}
