package dev.initonce.scanner.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.validator.postprocessors.Java25PostProcessor;
import dev.initonce.analysis.syntax.SilencingComment;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses one source file. Thread-safe: each file gets a parser of its own. */
public final class SourceParser {

  private static final Pattern LEXICAL_ERROR =
      Pattern.compile("Lexical error at line (\\d+), column \\d+\\.\\s+Encountered: (\\S+)");
  private static final Pattern UNEXPECTED =
      Pattern.compile("Found +(.+?)(?: <[A-Z_]+>)?, expected");

  private SourceParser() {}

  /**
   * Parses a source text.
   *
   * @param path the file as its user names it, with {@code /} as separator
   * @param text what stands in it
   * @throws ParseException if it is not Java
   */
  public static ParsedFile parse(String path, String text) throws ParseException {
    ParseResult<CompilationUnit> newest = attempt(text, LanguageLevel.JAVA_25);
    if (newest.isSuccessful()) {
      return file(path, text, newest);
    }
    // Code from before yield was a statement: without a level it is not.
    ParseResult<CompilationUnit> oldest = attempt(text, LanguageLevel.RAW);
    if (oldest.isSuccessful()) {
      return file(path, text, oldest);
    }
    throw firstProblem(newest.getProblems());
  }

  /**
   * The level's validators are left out: they refuse code from before a word was reserved, and take
   * a third of the time. What a level makes of a tree is made all the same.
   *
   * <p>A deeply nested expression can exhaust the stack of a recursive descent parser.
   */
  private static ParseResult<CompilationUnit> attempt(String text, LanguageLevel level)
      throws ParseException {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(level).setTabSize(1).setAttributeComments(false);
    configuration.getProcessors().clear();
    try {
      ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text);
      new Java25PostProcessor().postProcess(result, configuration);
      return result;
    } catch (StackOverflowError e) {
      throw new ParseException(0, "is nested too deeply to be parsed");
    }
  }

  private static ParsedFile file(String path, String text, ParseResult<CompilationUnit> result) {
    CompilationUnit unit = result.getResult().orElseThrow();
    Trees.forgetTokens(unit);
    return new ParsedFile(path, unit, LineStarts.of(text), SilencingComment.in(path, text));
  }

  private static ParseException firstProblem(List<Problem> problems) {
    Problem first =
        problems.stream().min(Comparator.comparingInt(SourceParser::line)).orElseThrow();
    return new ParseException(line(first), "does not parse: " + reason(first));
  }

  /** The parser gives no location for an error of its scanner but in the text. */
  private static int line(Problem problem) {
    Matcher lexical = LEXICAL_ERROR.matcher(problem.getMessage());
    if (lexical.find()) {
      return Integer.parseInt(lexical.group(1));
    }
    return problem
        .getLocation()
        .flatMap(TokenRange::toRange)
        .map(range -> range.begin.line)
        .orElse(0);
  }

  /** JavaParser lists every token it could have gone on with; what it met says enough. */
  private static String reason(Problem problem) {
    Matcher lexical = LEXICAL_ERROR.matcher(problem.getMessage());
    if (lexical.find()) {
      return lexical.group(2).equals("<EOF>")
          ? "the file ends within a text or comment"
          : "found " + lexical.group(2);
    }
    Matcher unexpected = UNEXPECTED.matcher(problem.getMessage());
    return unexpected.find()
        ? "found " + unexpected.group(1)
        : problem.getMessage().lines().findFirst().orElse("").strip();
  }
}
