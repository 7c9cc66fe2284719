package dev.initonce.scanner.translate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Translates statements. */
final class StatementTranslator extends GenericVisitorWithDefaults<Statement, Body> {

  private static final Statement NOTHING = new Statement.Block(List.of());

  private final Translation translation;

  StatementTranslator(Translation translation) {
    this.translation = translation;
  }

  Statement translate(com.github.javaparser.ast.stmt.Statement node, Body body) {
    return Objects.requireNonNull(node.accept(this, body));
  }

  /** Translates statements that share a scope; a declaration of two variables becomes two. */
  List<Statement> all(List<com.github.javaparser.ast.stmt.Statement> nodes, Body body) {
    List<Statement> statements = new ArrayList<>();
    for (com.github.javaparser.ast.stmt.Statement node : nodes) {
      if (node instanceof ExpressionStmt evaluated
          && evaluated.getExpression() instanceof VariableDeclarationExpr declaration) {
        statements.addAll(translation.locals.declarations(declaration, body));
      } else {
        statements.add(translate(node, body));
      }
    }
    return statements;
  }

  private Expression value(com.github.javaparser.ast.expr.Expression node, Body body) {
    return translation.expressions.translate(node, body, TypeUse.UNKNOWN);
  }

  private Statement evaluate(com.github.javaparser.ast.expr.Expression node, Body body) {
    return new Statement.Evaluate(value(node, body));
  }

  /** An empty statement, or one that the parser could not make sense of. */
  @Override
  public Statement defaultAction(Node node, Body body) {
    return NOTHING;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Statement defaultAction(NodeList nodes, Body body) {
    throw new IllegalArgumentException("a list of nodes is no statement");
  }

  @Override
  public Statement visit(BlockStmt node, Body body) {
    return new Statement.Block(all(node.getStatements(), body.nested()));
  }

  @Override
  public Statement visit(ExpressionStmt node, Body body) {
    return node.getExpression() instanceof VariableDeclarationExpr declaration
        ? new Statement.Block(translation.locals.declarations(declaration, body))
        : evaluate(node.getExpression(), body.nested());
  }

  @Override
  public Statement visit(AssertStmt node, Body body) {
    Body inside = body.nested();
    List<Expression> operands =
        Stream.concat(Stream.of(node.getCheck()), node.getMessage().stream())
            .map(operand -> value(operand, inside))
            .toList();
    return new Statement.Evaluate(
        new Expression.Other(translation.places.of(node), TypeUses.VOID, operands));
  }

  @Override
  public Statement visit(ExplicitConstructorInvocationStmt node, Body body) {
    Statement call = new Statement.Evaluate(translation.calls.translate(node, body.nested()));
    return node.getExpression()
        .<Statement>map(outer -> new Statement.Block(List.of(evaluate(outer, body), call)))
        .orElse(call);
  }

  @Override
  public Statement visit(LocalClassDeclarationStmt node, Body body) {
    return new Statement.DeclareClass(translation.classes.local(node.getClassDeclaration(), body));
  }

  @Override
  public Statement visit(LocalRecordDeclarationStmt node, Body body) {
    return new Statement.DeclareClass(translation.classes.local(node.getRecordDeclaration(), body));
  }

  @Override
  public Statement visit(LabeledStmt node, Body body) {
    return new Statement.Labeled(node.getLabel().asString(), translate(node.getStatement(), body));
  }

  /** What a pattern binds stays in scope behind an if that the other case does not get past. */
  @Override
  public Statement visit(IfStmt node, Body body) {
    Body inside = body.nested();
    Expression condition = value(node.getCondition(), inside);
    Statement whenTrue = translate(node.getThenStmt(), inside.nested());
    Statement whenFalse =
        node.getElseStmt().map(other -> translate(other, inside.nested())).orElse(null);
    boolean isLeft =
        !Completion.canComplete(node.getThenStmt())
            || !node.getElseStmt().map(Completion::canComplete).orElse(true);
    if (isLeft) {
      body.scope().adopt(inside.scope());
    }
    return new Statement.If(condition, whenTrue, whenFalse);
  }

  @Override
  public Statement visit(WhileStmt node, Body body) {
    Body inside = body.nested();
    Expression condition = value(node.getCondition(), inside);
    return new Statement.Loop(
        List.of(), condition, List.of(), translate(node.getBody(), inside.nested()));
  }

  @Override
  public Statement visit(DoStmt node, Body body) {
    Statement run = translate(node.getBody(), body.nested());
    return new Statement.DoWhile(run, value(node.getCondition(), body.nested()));
  }

  @Override
  public Statement visit(ForStmt node, Body body) {
    Body inside = body.nested();
    List<Statement> initial = inHead(node.getInitialization(), inside);
    Expression condition = node.getCompare().map(compare -> value(compare, inside)).orElse(null);
    List<Statement> update = inHead(node.getUpdate(), inside);
    return new Statement.Loop(
        initial, condition, update, translate(node.getBody(), inside.nested()));
  }

  /** The head of a for or try: declarations and expressions. */
  private List<Statement> inHead(List<com.github.javaparser.ast.expr.Expression> nodes, Body body) {
    List<Statement> statements = new ArrayList<>();
    for (com.github.javaparser.ast.expr.Expression node : nodes) {
      if (node instanceof VariableDeclarationExpr declaration) {
        statements.addAll(translation.locals.declarations(declaration, body));
      } else {
        statements.add(evaluate(node, body));
      }
    }
    return statements;
  }

  @Override
  public Statement visit(ForEachStmt node, Body body) {
    Expression iterable = value(node.getIterable(), body.nested());
    Body inside = body.nested();
    Local variable =
        translation.locals.element(node.getVariable(), element(iterable.type()), inside);
    return new Statement.ForEach(variable, iterable, translate(node.getBody(), inside.nested()));
  }

  private TypeUse element(TypeUse iterable) {
    if (TypeUses.isArray(iterable)) {
      return TypeUses.element(iterable);
    }
    TypeUse seen = translation.types.hierarchy().asSuper(iterable, "java.lang.Iterable");
    return seen == null || seen.arguments().isEmpty() ? TypeUse.UNKNOWN : seen.arguments().get(0);
  }

  @Override
  public Statement visit(ReturnStmt node, Body body) {
    com.github.javaparser.ast.expr.Expression value = node.getExpression().orElse(null);
    if (value == null) {
      return new Statement.Return(null);
    }
    Expression translated =
        translation.expressions.translate(value, body.nested(), body.returned().wanted());
    body.returned().give(translated.type());
    return new Statement.Return(translated);
  }

  @Override
  public Statement visit(YieldStmt node, Body body) {
    return translation.switches.give(node.getExpression(), body);
  }

  @Override
  public Statement visit(ThrowStmt node, Body body) {
    return new Statement.Throw(value(node.getExpression(), body.nested()));
  }

  @Override
  public Statement visit(BreakStmt node, Body body) {
    return new Statement.Jump(Statement.Jump.Kind.BREAK, label(node.getLabel()));
  }

  @Override
  public Statement visit(ContinueStmt node, Body body) {
    return new Statement.Jump(Statement.Jump.Kind.CONTINUE, label(node.getLabel()));
  }

  private static @Nullable String label(Optional<SimpleName> name) {
    return name.map(SimpleName::asString).orElse(null);
  }

  @Override
  public Statement visit(SwitchStmt node, Body body) {
    return translation.switches.translate(node, body.nested());
  }

  @Override
  public Statement visit(SynchronizedStmt node, Body body) {
    Expression lock = value(node.getExpression(), body.nested());
    return new Statement.Synchronized(lock, translate(node.getBody(), body));
  }

  @Override
  public Statement visit(TryStmt node, Body body) {
    Body inside = body.nested();
    List<Statement> resources = inHead(node.getResources(), inside);
    Statement run = translate(node.getTryBlock(), inside);
    List<Statement.Catch> catches =
        node.getCatchClauses().stream()
            .map(
                clause -> {
                  Body handler = body.nested();
                  Local caught =
                      translation.locals.parameter(clause.getParameter(), handler.scope());
                  handler.scope().declare(caught);
                  return new Statement.Catch(caught, translate(clause.getBody(), handler));
                })
            .toList();
    return new Statement.Try(resources, run, catches, last(node.getFinallyBlock(), body));
  }

  private @Nullable Statement last(Optional<BlockStmt> block, Body body) {
    return block.map(last -> translate(last, body)).orElse(null);
  }
}
