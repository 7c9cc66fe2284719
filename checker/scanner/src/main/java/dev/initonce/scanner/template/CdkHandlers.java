package dev.initonce.scanner.template;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the functions that a CDK application in Java defines. */
final class CdkHandlers {

  static final String LIBRARY = "software.amazon.awscdk.services.lambda";

  /** The types whose builders take a handler. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "Function",
          "FunctionProps",
          "SingletonFunction",
          "SingletonFunctionProps",
          "EdgeFunction",
          "EdgeFunctionProps",
          "CfnFunction",
          "CfnFunctionProps");

  private final Path file;
  private final CompilationUnit unit;
  private final SourceTexts texts;
  private final Consumer<Candidate> found;

  private CdkHandlers(Path file, CompilationUnit unit, Consumer<Candidate> found) {
    this.file = file;
    this.unit = unit;
    this.texts = new SourceTexts(unit);
    this.found = found;
  }

  /** Returns whether a source that names the library is worth parsing. */
  static boolean mayBe(String source) {
    return source.contains(".handler");
  }

  /** Reads a source; one that does not parse is left to the scan itself, which says so. */
  static void read(Path file, String source, Consumer<Candidate> found) {
    parse(source).ifPresent(unit -> new CdkHandlers(file, unit, found).read());
  }

  /** Returns the tree of a source, empty when it does not parse. */
  static Optional<CompilationUnit> parse(String source) {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.RAW).setAttributeComments(false);
    try {
      return new JavaParser(configuration).parse(source).getResult();
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  private void read() {
    for (MethodCallExpr call : unit.findAll(MethodCallExpr.class)) {
      if (call.getNameAsString().equals("handler")
          && call.getArguments().size() == 1
          && isFunctionBuilder(call)) {
        Expression argument = call.getArgument(0);
        String name = texts.of(argument);
        if (name != null) {
          found.accept(new Candidate(name, runtime(call), file, line(argument)));
        }
      }
    }
  }

  static int line(Expression expression) {
    return expression.getBegin().map(begin -> begin.line).orElse(0);
  }

  private boolean isFunctionBuilder(MethodCallExpr call) {
    Expression start = start(call);
    if (!(start instanceof NameExpr variable)) {
      return namesFunction(start.toString());
    }
    String name = variable.getNameAsString();
    return namesFunction(name) || declaredTypes(name).stream().anyMatch(CdkHandlers::namesFunction);
  }

  /** Returns what the chain of calls is made on. */
  private static Expression start(Expression expression) {
    Expression start = expression;
    while (start instanceof MethodCallExpr call && call.getScope().isPresent()) {
      start = call.getScope().get();
    }
    return start;
  }

  private static boolean namesFunction(String type) {
    String owner = type.endsWith(".Builder") ? type.substring(0, type.length() - 8) : type;
    return FUNCTIONS.contains(owner.substring(owner.lastIndexOf('.') + 1));
  }

  /** Returns the types of the variables of that name, {@code var} by what it is set to. */
  private List<String> declaredTypes(String name) {
    List<String> types =
        new ArrayList<>(
            unit.findAll(Parameter.class, p -> p.getNameAsString().equals(name)).stream()
                .map(p -> p.getTypeAsString())
                .toList());
    for (VariableDeclarator variable :
        unit.findAll(VariableDeclarator.class, v -> v.getNameAsString().equals(name))) {
      boolean inferred =
          variable.getTypeAsString().equals("var") && variable.getInitializer().isPresent();
      types.add(
          inferred
              ? start(variable.getInitializer().get()).toString()
              : variable.getTypeAsString());
    }
    return types;
  }

  /** Returns the runtime that the same chain sets, null when it sets none that is a constant. */
  static @Nullable String runtime(MethodCallExpr handler) {
    Node top = handler;
    while (top.getParentNode().orElse(null) instanceof MethodCallExpr parent
        && Objects.equals(parent.getScope().orElse(null), top)) {
      top = parent;
    }
    for (Node node = top; node instanceof MethodCallExpr call; ) {
      boolean sets = call.getNameAsString().equals("runtime") && call.getArguments().size() == 1;
      if (sets && call.getArgument(0) instanceof FieldAccessExpr constant) {
        return constant.getNameAsString();
      }
      node = call.getScope().orElse(null);
    }
    return null;
  }
}
