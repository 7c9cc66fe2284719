package dev.initonce.errorprone.translate;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.initonce.analysis.syntax.Expression;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Translates names of variables, and says in which type the look-up of a member starts. */
final class Variables {

  private final FileTranslation file;
  private final Types types;

  Variables(FileTranslation file, Types types) {
    this.file = file;
    this.types = types;
  }

  Expression identifier(IdentifierTree tree, ClassSymbol here) {
    if (!(TreeInfo.symbol((JCTree) tree) instanceof VarSymbol symbol)) {
      return file.expressions.other(tree, here);
    }
    if (isSelf(tree.getName())) {
      return new Expression.This(file.places.of(tree), file.types.of(here));
    }
    if (!(symbol.owner instanceof ClassSymbol)) {
      return new Expression.LocalUse(
          file.places.of(tree), file.types.of(tree), file.locals.of(symbol, tree));
    }
    return new Expression.FieldUse(
        file.places.of(tree),
        file.types.of(tree),
        symbol.isStatic() ? null : impliedThis(tree, symbol, here),
        ownerOf(symbol, here),
        symbol.name.toString());
  }

  Expression select(MemberSelectTree tree, ClassSymbol here) {
    ExpressionTree before = tree.getExpression();
    if (isSelf(tree.getIdentifier())) {
      return self(tree, here);
    }
    if (!(TreeInfo.symbol((JCTree) tree) instanceof VarSymbol symbol)
        || tree.getIdentifier().contentEquals("class")) {
      return file.expressions.other(tree, here);
    }
    Expression use =
        new Expression.FieldUse(
            file.places.of(tree),
            file.types.of(tree),
            symbol.isStatic() ? null : file.expressions.translate(before, here),
            ownerOf(symbol, before),
            symbol.name.toString());
    return symbol.isStatic() ? file.expressions.evaluating(before, use, here) : use;
  }

  /** Returns the {@code this} that an unqualified use of an instance member leaves unsaid. */
  Expression impliedThis(Tree use, Symbol member, ClassSymbol here) {
    return new Expression.This(file.places.of(use), file.types.of(finder(member, here)));
  }

  /** Returns the name of the class that an unqualified member is found in. */
  String ownerOf(Symbol member, ClassSymbol here) {
    return file.types.nameOf(finder(member, here));
  }

  /** Returns the name of the type before the dot, in which the look-up of the member starts. */
  String ownerOf(Symbol member, ExpressionTree before) {
    Type site = ((JCTree) before).type;
    if (site == null) {
      return "";
    }
    Type erased = types.erasure(site);
    boolean isElsewhere =
        erased.getKind() == TypeKind.DECLARED && !erased.tsym.isSubClass(member.owner, types);
    // Of an intersection type only the first bound is left, and another one may have the member.
    return file.types.nameOf(isElsewhere ? member.owner.type : erased);
  }

  private static boolean isSelf(CharSequence name) {
    return "this".contentEquals(name) || "super".contentEquals(name);
  }

  /** {@code Outer.this}, {@code Outer.super}, or {@code Interface.super}, which is {@code this}. */
  private Expression self(MemberSelectTree tree, ClassSymbol here) {
    Symbol named = TreeInfo.symbol((JCTree) tree.getExpression());
    ClassSymbol meant = named instanceof ClassSymbol outer && encloses(outer, here) ? outer : here;
    return new Expression.This(file.places.of(tree), file.types.of(meant));
  }

  private static boolean encloses(ClassSymbol outer, ClassSymbol here) {
    for (ClassSymbol c = here; c != null; c = ASTHelpers.enclosingClass(c)) {
      if (c.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private ClassSymbol finder(Symbol member, ClassSymbol here) {
    for (@Nullable ClassSymbol c = here; c != null; c = ASTHelpers.enclosingClass(c)) {
      if (member.isMemberOf(c, types)) {
        return c;
      }
    }
    // It was imported by name.
    return (ClassSymbol) member.owner;
  }
}
