package dev.initonce.errorprone.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes and variables that a file declares, by symbol. */
final class Declarations extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Map<Symbol, Tree> trees = new HashMap<>();

  private Declarations() {}

  static Declarations in(CompilationUnitTree unit) {
    Declarations declarations = new Declarations();
    declarations.scan(unit, null);
    return declarations;
  }

  @Nullable Tree of(Symbol symbol) {
    return trees.get(symbol);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    add(((JCClassDecl) tree).sym, tree);
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    add(((JCVariableDecl) tree).sym, tree);
    return super.visitVariable(tree, null);
  }

  private void add(@Nullable Symbol symbol, Tree tree) {
    if (symbol != null) {
      trees.put(symbol, tree);
    }
  }
}
