package dev.initonce.scanner.parse;

import com.github.javaparser.ast.CompilationUnit;
import dev.initonce.analysis.syntax.SilencingComment;
import java.util.List;

/**
 * A source file that parsed.
 *
 * @param path the file as its user names it, with {@code /} as separator
 * @param unit its tree
 * @param lines where its lines begin
 * @param silencing its comments that silence findings, or are meant to
 */
public record ParsedFile(
    String path, CompilationUnit unit, LineStarts lines, List<SilencingComment> silencing) {

  /** Lets go of the code of its methods, once that has been read; what they are called stays. */
  public void forgetCode() {
    unit.getTypes().forEach(Trees::forgetCode);
  }
}
