package dev.initonce.errorprone.translate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import dev.initonce.analysis.syntax.SilencingComment;
import dev.initonce.analysis.syntax.SourceFile;
import java.io.IOException;
import java.util.List;

/**
 * Translates the files of one javac call. It belongs to javac's thread. A file must be attributed
 * and not yet lowered; where attribution is missing, types are unknown and calls are lost.
 */
public final class SourceFiles {

  private final Context context;

  /** Translates for the javac call of that context. */
  public SourceFiles(Context context) {
    this.context = context;
  }

  /** Returns what the engine needs to know of the file. */
  public SourceFile translate(CompilationUnitTree unit) {
    return new FileTranslation(context, unit).sourceFile();
  }

  /** Returns the comments that silence findings, or are meant to: trees have none. */
  static List<SilencingComment> silencing(CompilationUnitTree unit) {
    try {
      String text = unit.getSourceFile().getCharContent(true).toString();
      return SilencingComment.in(pathOf(unit), text);
    } catch (IOException e) {
      return List.of(); // It was there when javac read it.
    }
  }

  /**
   * Returns the file as the user knows it: as it stands on javac's command line, with {@code /} as
   * separator.
   */
  public static String pathOf(CompilationUnitTree unit) {
    return unit.getSourceFile().getName().replace('\\', '/');
  }
}
