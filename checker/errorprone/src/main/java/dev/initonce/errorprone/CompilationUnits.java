package dev.initonce.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.initonce.errorprone.translate.SourceFiles;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** The files of one javac call. */
final class CompilationUnits {

  private CompilationUnits() {}

  /**
   * Returns whether javac attributes all files before it shows the first one to a check. Else the
   * trees of other files are without types or already taken apart.
   */
  static boolean areAttributedTogether(Context context) {
    return "simple".equals(Options.instance(context).get("compilePolicy"));
  }

  /** Returns all files with classes, in the order of their paths. */
  static Collection<CompilationUnitTree> all(Context context) {
    Enter enter = Enter.instance(context);
    TreeMap<String, CompilationUnitTree> units = new TreeMap<>();
    for (ClassSymbol symbol : Symtab.instance(context).getAllClasses()) {
      Env<AttrContext> env = enter.getEnv(symbol);
      if (env != null && env.toplevel != null) {
        units.put(SourceFiles.pathOf(env.toplevel), env.toplevel);
      }
    }
    return units.values();
  }

  /** Returns the canonical names of all classes that javac has met, in files and in libraries. */
  static Set<String> mentionedClasses(Context context) {
    Set<String> names = new HashSet<>();
    for (ClassSymbol symbol : Symtab.instance(context).getAllClasses()) {
      names.add(symbol.getQualifiedName().toString());
    }
    return names;
  }
}
