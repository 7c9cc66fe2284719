package dev.initonce.errorprone.translate;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of classes: canonical ones, and for local and anonymous classes, which have none, the
 * enclosing class, {@code $}, the offset of the declaration and the simple name.
 */
final class ClassNames {

  private final Declarations declarations;
  private final Places places;
  private final Map<ClassSymbol, String> names = new HashMap<>();

  ClassNames(Declarations declarations, Places places) {
    this.declarations = declarations;
    this.places = places;
  }

  String of(ClassSymbol symbol) {
    String known = names.get(symbol);
    if (known != null) {
      return known;
    }
    String name = make(symbol);
    names.put(symbol, name);
    return name;
  }

  static boolean isMember(ClassSymbol symbol) {
    return symbol.owner instanceof ClassSymbol && !symbol.name.isEmpty();
  }

  private String make(ClassSymbol symbol) {
    if (isMember(symbol)) {
      return of((ClassSymbol) symbol.owner) + "." + symbol.name;
    }
    Tree declaration = declarations.of(symbol);
    ClassSymbol enclosing = ASTHelpers.enclosingClass(symbol);
    if (declaration == null || enclosing == null) {
      return symbol.getQualifiedName().toString();
    }
    return of(enclosing) + "$" + places.startOf(declaration) + symbol.name;
  }
}
