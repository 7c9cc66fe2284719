package dev.initonce.scanner.template;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
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

  /** Libraries that deploy functions: CDK, CDK for Terraform, Pulumi, both versions of the SDK. */
  private static final List<String> DEPLOYING =
      List.of(
          "software.amazon.awscdk.",
          "com.hashicorp.cdktf.",
          "com.pulumi.aws.",
          "software.amazon.awssdk.services.lambda.model.CreateFunctionRequest",
          "com.amazonaws.services.lambda.model.CreateFunctionRequest");

  private static final Pattern SETTER = Pattern.compile("((with|set)H|h)andler(Name|Class)?");
  private static final Pattern METHOD = Pattern.compile(".+::\\w+");
  private static final Pattern WORTH_PARSING =
      Pattern.compile("::\\w+\"|(\\.|with|set)[hH]andler(Name|Class)?\\(");

  private final List<Path> sources = new ArrayList<>();
  private boolean deploys;

  /** Takes a source into view. */
  void add(Path file, String source) {
    sources.add(file);
    deploys = deploys || DEPLOYING.stream().anyMatch(source::contains);
  }

  /**
   * Reads all sources, if one of them deploys something.
   *
   * @param texts gives what stands in a file, null when it cannot be read
   */
  void read(Function<Path, @Nullable String> texts, Consumer<Candidate> found) {
    if (!deploys) {
      return;
    }
    for (Path file : sources) {
      String source = texts.apply(file);
      if (source != null && WORTH_PARSING.matcher(source).find()) {
        CdkHandlers.parse(source).ifPresent(unit -> readTexts(file, unit, found));
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
