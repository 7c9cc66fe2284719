package dev.initonce.scanner.template;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.initonce.scanner.bytes.FileBytes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Handlers that Java code names where a program deploys functions by code: on a builder of its own,
 * in a constant, in a list of functions, which other code reads later. Nothing else looks like
 * {@code pkg.Class::method} in a text. Not thread-safe.
 */
final class MentionedHandlers {

  private static final Pattern SETTER = Pattern.compile("((with|set)H|h)andler(Name|Class)?");
  private static final Pattern METHOD = Pattern.compile(".+::\\w+");

  private final List<Path> sources = new ArrayList<>();
  private boolean deploys;

  /** Takes a source into view. */
  void add(Path file, boolean deploysSomething) {
    sources.add(file);
    deploys = deploys || deploysSomething;
  }

  /**
   * Reads all sources, if one of them deploys something.
   *
   * @param files reads a file, null when it cannot be read
   */
  void read(Function<Path, @Nullable FileBytes> files, Consumer<Candidate> found) {
    if (!deploys) {
      return;
    }
    for (Path file : sources) {
      FileBytes source = files.apply(file);
      if (source != null && WorthParsing.is(source.array(), source.length())) {
        CdkHandlers.parse(source.text()).ifPresent(unit -> readTexts(file, unit, found));
      }
    }
  }

  private static void readTexts(Path file, CompilationUnit unit, Consumer<Candidate> found) {
    SourceTexts texts = new SourceTexts(unit);
    for (Expression expression : unit.findAll(Expression.class, MentionedHandlers::isWhole)) {
      String text = texts.of(expression);
      MethodCallExpr call = parent(expression) instanceof MethodCallExpr parent ? parent : null;
      boolean isSet = call != null && SETTER.matcher(call.getNameAsString()).matches();
      if (text != null && (isSet || METHOD.matcher(text).matches())) {
        String runtime = call == null ? null : CdkHandlers.runtime(call);
        found.accept(new Candidate(text, runtime, file, CdkHandlers.line(expression)));
      }
    }
  }

  /** A text or a sum of texts, and not a part of one; a name of one, where it is passed on. */
  private static boolean isWhole(Expression expression) {
    Node parent = parent(expression);
    boolean isPassed =
        parent instanceof MethodCallExpr call && call.getArguments().contains(expression);
    boolean isText = expression instanceof StringLiteralExpr || expression instanceof BinaryExpr;
    return isPassed || (isText && !(parent instanceof BinaryExpr));
  }

  private static Node parent(Expression expression) {
    return expression.getParentNode().orElse(expression);
  }
}
