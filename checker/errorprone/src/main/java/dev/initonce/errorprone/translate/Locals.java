package dev.initonce.errorprone.translate;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The local variables of one file: one object for each declaration. */
final class Locals {

  private final Declarations declarations;
  private final Places places;
  private final TypeUses types;
  private final Annotations annotations;
  private final Map<Symbol, Local> locals = new HashMap<>();

  Locals(Declarations declarations, Places places, TypeUses types, Annotations annotations) {
    this.declarations = declarations;
    this.places = places;
    this.types = types;
    this.annotations = annotations;
  }

  /** Returns the variable that is declared. */
  Local of(VariableTree declaration) {
    Symbol symbol = ((JCVariableDecl) declaration).sym;
    return symbol == null
        ? make(declaration, TypeUse.UNKNOWN)
        : locals.computeIfAbsent(symbol, s -> make(declaration, types.of(s.type)));
  }

  /** Returns the variable that is used. */
  Local of(Symbol symbol, Tree use) {
    if (declarations.of(symbol) instanceof VariableTree declaration) {
      return of(declaration);
    }
    return locals.computeIfAbsent(
        symbol, s -> new Local(s.name.toString(), types.of(s.type), List.of(), places.of(use)));
  }

  List<Local> of(List<? extends VariableTree> declarations) {
    return declarations.stream().map(this::of).toList();
  }

  private Local make(VariableTree declaration, TypeUse type) {
    // An unnamed variable has an empty name in the tree.
    String name = declaration.getName().isEmpty() ? "_" : declaration.getName().toString();
    Place place = places.ofName(declaration, name);
    return new Local(name, type, annotations.of(declaration.getModifiers()), place);
  }
}
