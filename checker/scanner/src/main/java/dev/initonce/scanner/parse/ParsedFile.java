package dev.initonce.scanner.parse;

import com.github.javaparser.ast.CompilationUnit;
import java.util.List;

/**
 * A source file that parsed.
 *
 * @param path the file as its user names it, with {@code /} as separator
 * @param unit its tree
 * @param lines where its lines begin
 * @param comments its comments in the order of their appearance
 */
public record ParsedFile(
    String path, CompilationUnit unit, LineStarts lines, List<SourceComment> comments) {

  /**
   * A comment.
   *
   * @param line the line it begins on, counted from 1
   * @param text what stands between its marks
   */
  public record SourceComment(int line, String text) {}
}
