package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Region;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Suppressed;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the statements of one body, keeping track of the regions that they open. */
final class BodyLowering {

  private final Lowering program;
  private final Body body;
  private final Aliases aliases;
  private final Guards guards;
  private final ExpressionLowering expressions;
  private Suppressed suppressed;
  private @Nullable Region region;
  private LoopFlow flow = LoopFlow.OUTSIDE;
  private Repetition repetition = Repetition.NONE;

  BodyLowering(Lowering program, Body body, Suppressed suppressed) {
    this(program, body, suppressed, new Aliases(), null);
  }

  BodyLowering(
      Lowering program,
      Body body,
      Suppressed suppressed,
      Aliases aliases,
      @Nullable Region region) {
    this.program = program;
    this.body = body;
    this.suppressed = suppressed;
    this.aliases = aliases;
    this.region = region;
    this.guards = new Guards(program, aliases, this::valueWithoutSteps);
    this.expressions = new ExpressionLowering(program, this, aliases, guards);
  }

  Body body() {
    return body;
  }

  Suppressed suppressed() {
    return suppressed;
  }

  @Nullable Region region() {
    return region;
  }

  Step add(Place place, Operation operation) {
    Suppressed here = suppressed.with(program.silencing(place));
    Step step = new Step(body.steps().size(), place, region, here, repetition, operation);
    body.steps().add(step);
    return step;
  }

  void declare(Local local) {
    body.locals().add(local);
  }

  /** Runs an action with a region around it that tests these keepers, if there are any. */
  void guarded(List<Keeper> keepers, Runnable action) {
    if (keepers.isEmpty()) {
      action.run();
    } else {
      within(Region.Kind.GUARD, keepers, action);
    }
  }

  void within(Region.Kind kind, List<Keeper> keepers, Runnable action) {
    Region outer = region;
    region = new Region(kind, keepers, outer);
    action.run();
    region = outer;
  }

  void initializeField(Field field, Expression initializer) {
    Value self = field.isStatic() ? null : new Value.Self(TypeUse.of(body.owner().name()));
    Value value = expressions.value(initializer);
    add(
        initializer.place(),
        new Operation.SetField(self, body.owner().name(), field.name(), value));
  }

  void statement(Statement statement) {
    statement(statement, flow);
  }

  private void statement(Statement statement, LoopFlow inside) {
    LoopFlow outerFlow = flow;
    Repetition outerRepetition = repetition;
    flow = inside;
    repetition = inside.repeats(statement);
    lower(statement);
    flow = outerFlow;
    repetition = outerRepetition;
  }

  private void lower(Statement statement) {
    if (statement instanceof Statement.Block block) {
      statements(block.statements());
    } else if (statement instanceof Statement.Evaluate evaluate) {
      expressions.value(evaluate.expression());
    } else if (statement instanceof Statement.Declare declare) {
      declare(declare);
    } else if (statement instanceof Statement.DeclareClass local) {
      declareClass(ImpliedMembers.complete(local.declaration()));
    } else if (statement instanceof Statement.If branch) {
      branch(branch);
    } else if (statement instanceof Statement.Return ret) {
      leave(ret);
    } else if (statement instanceof Statement.Throw thrown) {
      expressions.value(thrown.value());
    } else if (statement instanceof Statement.Yield yield) {
      expressions.give(expressions.value(yield.value()));
    } else if (statement instanceof Statement.Synchronized sync) {
      expressions.value(sync.lock());
      within(Region.Kind.SYNCHRONIZED, List.of(), () -> statement(sync.body()));
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt);
    } else if (statement instanceof Statement.Switch choice) {
      expressions.value(choice.selector());
      arms(choice.arms(), flow.inArms(choice.arms()));
    } else if (statement instanceof Statement.Labeled labeled) {
      label(labeled);
    } else if (!(statement instanceof Statement.Jump)) {
      loop(statement, null);
    }
  }

  private void leave(Statement.Return ret) {
    Expression value = ret.value();
    if (value != null) {
      add(value.place(), new Operation.Return(expressions.value(value)));
    }
  }

  /** Lowers the arms of a switch expression, which all go on where the expression stands. */
  void arms(List<Statement.Arm> arms) {
    LoopFlow[] flows = new LoopFlow[arms.size()];
    Arrays.fill(flows, flow.then(repetition));
    arms(arms, flows);
  }

  private void arms(List<Statement.Arm> arms, LoopFlow[] flows) {
    LoopFlow outer = flow;
    for (int i = 0; i < flows.length; i++) {
      Statement.Arm arm = arms.get(i);
      arm.bindings().forEach(this::declare);
      Aliases.Snapshot before = aliases.snapshot();
      flow = flows[i];
      statements(arm.body());
      aliases.keepCommon(before);
    }
    flow = outer;
  }

  private void label(Statement.Labeled labeled) {
    Statement named = labeled.body();
    if (named instanceof Statement.Loop || named instanceof Statement.ForEach) {
      loop(named, labeled.label());
    } else {
      statement(named, flow.inLabeled(labeled.label()));
    }
  }

  private void statements(List<Statement> statements) {
    Region outer = region;
    LoopFlow[] flows = flow.inEach(statements);
    for (int i = 0; i < flows.length; i++) {
      Statement statement = statements.get(i);
      statement(statement, flows[i]);
      if (statement instanceof Statement.If branch) {
        guardTheRest(branch);
      }
    }
    region = outer;
  }

  /** After {@code if (f != null) return f;} the rest of the block runs while f is unset. */
  private void guardTheRest(Statement.If branch) {
    boolean thenLeaves = !Completion.completes(branch.whenTrue());
    boolean elseLeaves = !Completion.completes(branch.whenFalse());
    if (thenLeaves == elseLeaves) {
      return;
    }
    List<Keeper> keepers = guards.unsetWhen(branch.condition(), elseLeaves);
    if (!keepers.isEmpty()) {
      region = new Region(Region.Kind.GUARD, keepers, region);
    }
  }

  private void branch(Statement.If branch) {
    expressions.value(branch.condition());
    List<Keeper> whenTrue = guards.unsetWhen(branch.condition(), true);
    List<Keeper> whenFalse = guards.unsetWhen(branch.condition(), false);
    Aliases.Snapshot before = aliases.snapshot();
    guarded(whenTrue, () -> statement(branch.whenTrue()));
    Aliases.Snapshot afterTrue = aliases.snapshot();
    aliases.restore(before);
    Statement otherwise = branch.whenFalse();
    if (otherwise != null) {
      guarded(whenFalse, () -> statement(otherwise));
    }
    if (!Completion.completes(otherwise)) {
      aliases.restore(afterTrue);
    } else if (Completion.completes(branch.whenTrue())) {
      aliases.keepCommon(afterTrue);
    }
  }

  private void declare(Statement.Declare declare) {
    Local local = declare.local();
    declare(local);
    Suppressed outer = suppressed;
    suppressed =
        Suppressions.with(outer, local.annotations()).with(program.silencing(local.place()));
    Expression initializer = declare.initializer();
    if (initializer != null) {
      expressions.assign(local, initializer);
    }
    suppressed = outer;
  }

  private void attempt(Statement.Try attempt) {
    LoopFlow inTry = flow.inTry(attempt);
    for (Statement resource : attempt.resources()) {
      statement(resource, flow.then(repetition));
    }
    Aliases.Snapshot before = aliases.snapshot();
    statement(attempt.body(), inTry);
    for (Statement resource : attempt.resources()) {
      close(resource);
    }
    for (Statement.Catch clause : attempt.catches()) {
      declare(clause.parameter());
      within(Region.Kind.CATCH, List.of(), () -> statement(clause.body(), flow.inCatch(attempt)));
      aliases.keepCommon(before);
    }
    Statement last = attempt.last();
    if (last != null) {
      statement(last);
    }
  }

  private void close(Statement resource) {
    if (resource instanceof Statement.Declare declare) {
      add(declare.local().place(), new Operation.Close(new Value.OfLocal(declare.local())));
    } else if (resource instanceof Statement.Evaluate evaluate) {
      add(
          evaluate.expression().place(),
          new Operation.Close(expressions.value(evaluate.expression())));
    }
  }

  private void loop(Statement statement, @Nullable String label) {
    if (statement instanceof Statement.ForEach each) {
      declare(each.variable());
      Value iterable = expressions.value(each.iterable());
      add(
          each.iterable().place(),
          new Operation.SetLocal(each.variable(), expressions.elementOf(each, iterable)));
      statement(each.body(), flow.inLoop(label, PageLoops.of(each, program.pages())));
    } else if (statement instanceof Statement.Loop loop) {
      loop.initial().forEach(first -> statement(first, flow.then(repetition)));
      loop(loop, flow.inLoop(label, PageLoops.of(loop, program.pages())));
    } else {
      throw new IllegalArgumentException("unknown statement: " + statement.getClass());
    }
  }

  private void loop(Statement.Loop loop, LoopFlow inside) {
    Repetition outer = repetition;
    // The condition is only asked again if the body comes to its end.
    Repetition again = flow.after().with(inside.repeats(loop.body()));
    repetition = again;
    Expression condition = loop.condition();
    List<Keeper> keepers = List.of();
    if (condition != null) {
      expressions.value(condition);
      keepers = guards.unsetWhen(condition, true);
    }
    guarded(
        keepers,
        () -> {
          statement(loop.body(), inside);
          loop.update().forEach(update -> statement(update, flow.then(again)));
        });
    repetition = outer;
  }

  /**
   * Returns the value of an expression for a guard; it has been lowered, with its steps, before.
   */
  private Value valueWithoutSteps(Expression expression) {
    return expressions.storage(expression);
  }

  /** Lowers a local or anonymous class that is declared here, with its implied members. */
  void declareClass(ClassDeclaration declaration) {
    program.lower(declaration, this);
  }
}
