package dev.initonce.errorprone.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.Context;
import dev.initonce.analysis.syntax.Place;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the trees of one file stand. A tab counts as one column. */
final class Places {

  private static final Pattern CLASS_HEADER =
      Pattern.compile("(?:class|interface|enum|record)\\s+(?:/\\*.*?\\*/\\s*|//.*\\R\\s*)*");

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final LineMap lines;
  private final String path;
  private @Nullable CharSequence source;

  Places(Context context, CompilationUnitTree unit) {
    this.unit = unit;
    this.positions = JavacTrees.instance(context).getSourcePositions();
    this.lines = unit.getLineMap();
    this.path = SourceFiles.pathOf(unit);
  }

  Place of(Tree tree) {
    return between(startOf(tree), endOf(tree));
  }

  /** Returns the place of the name that a variable or method declaration gives. */
  Place ofName(Tree declaration, CharSequence name) {
    int start = ((JCTree) declaration).pos;
    return between(start, start + name.length());
  }

  /**
   * Returns the place of a class's name, or of its declaration where the source is out of reach.
   */
  Place ofName(ClassTree declaration) {
    int from = ((JCTree) declaration).pos;
    CharSequence name = declaration.getSimpleName();
    Matcher header = CLASS_HEADER.matcher(source());
    if (from < 0
        || from >= source().length()
        || !header.region(from, source().length()).lookingAt()) {
      return of(declaration);
    }
    return between(header.end(), header.end() + name.length());
  }

  Place between(int start, int end) {
    int first = Math.max(start, 0);
    long line = lines.getLineNumber(first);
    long column = first - lines.getStartPosition(line) + 1;
    return new Place(path, (int) line, (int) column, first, Math.max(end, first));
  }

  int startOf(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int endOf(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** Returns what the source says where a tree stands; that of a tool's trees is something else. */
  CharSequence textOf(Tree tree) {
    int start = startOf(tree);
    int end = Math.min(endOf(tree), source().length());
    return start < 0 || end < start ? "" : source().subSequence(start, end);
  }

  private CharSequence source() {
    if (source == null) {
      source = read();
    }
    return source;
  }

  private CharSequence read() {
    try {
      return unit.getSourceFile().getCharContent(true);
    } catch (IOException e) {
      return "";
    }
  }
}
