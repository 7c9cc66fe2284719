package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Block;
import dev.initonce.analysis.program.Block.Surroundings;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Exit;
import dev.initonce.analysis.program.Operation;
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
import java.util.List;

/** Lowers the statements of one body. */
final class BodyLowering {

  private final Lowering program;
  private final Blocks blocks;
  private final Jumps jumps;
  private final ExpressionLowering expressions;
  private final LoopLowering loops;
  private final TryLowering tries;
  private final SwitchLowering switches;
  private Suppressed suppressed;

  BodyLowering(Lowering program, Blocks blocks, Suppressed suppressed) {
    this.program = program;
    this.blocks = blocks;
    this.suppressed = suppressed;
    this.jumps = new Jumps(blocks);
    this.expressions = new ExpressionLowering(program, this);
    this.loops = new LoopLowering(this, program.pages());
    this.tries = new TryLowering(this);
    this.switches = new SwitchLowering(this);
  }

  /** Lowers a body of one statement. */
  static void lower(Lowering program, Body body, Suppressed suppressed, Statement statement) {
    Blocks blocks = new Blocks(body);
    new BodyLowering(program, blocks, suppressed).statement(statement);
    blocks.finish();
  }

  Body body() {
    return blocks.body();
  }

  Blocks blocks() {
    return blocks;
  }

  Jumps jumps() {
    return jumps;
  }

  ExpressionLowering expressions() {
    return expressions;
  }

  SwitchLowering switches() {
    return switches;
  }

  Suppressed suppressed() {
    return suppressed;
  }

  Step add(Place place, Operation operation) {
    return blocks.add(place, suppressed.with(program.silencing(place)), operation);
  }

  void declare(Local local) {
    body().locals().add(local);
  }

  void initializeField(Field field, Expression initializer) {
    Value self = field.isStatic() ? null : new Value.Self(TypeUse.of(body().owner().name()));
    Value value = expressions.value(initializer);
    add(
        initializer.place(),
        new Operation.SetField(self, body().owner().name(), field.name(), value));
  }

  void statement(Statement statement) {
    if (statement instanceof Statement.Block block) {
      block.statements().forEach(this::statement);
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
      jumps.fail();
    } else if (statement instanceof Statement.Yield yield) {
      switches.give(expressions.value(yield.value()));
    } else if (statement instanceof Statement.Synchronized sync) {
      locked(sync);
    } else if (statement instanceof Statement.Try attempt) {
      tries.lower(attempt);
    } else if (statement instanceof Statement.Switch choice) {
      switches.lower(choice);
    } else if (statement instanceof Statement.Labeled labeled) {
      label(labeled);
    } else if (statement instanceof Statement.Jump jump) {
      jumps.jump(jump);
    } else {
      loops.lower(statement, null);
    }
  }

  private void leave(Statement.Return ret) {
    Expression value = ret.value();
    if (value != null) {
      add(value.place(), new Operation.Return(expressions.value(value)));
    }
    blocks.end(Exit.LEAVE);
  }

  private void label(Statement.Labeled labeled) {
    Statement named = labeled.body();
    if (LoopLowering.isLoop(named)) {
      loops.lower(named, labeled.label());
    } else {
      Block after = blocks.fresh();
      jumps.inLabeled(labeled.label(), after, () -> statement(named));
      blocks.join(after);
    }
  }

  private void branch(Statement.If branch) {
    Block whenTrue = blocks.fresh();
    Block whenFalse = blocks.fresh();
    Statement otherwise = branch.whenFalse();
    Block after = otherwise == null ? whenFalse : blocks.fresh();
    expressions.branch(branch.condition(), whenTrue, whenFalse);
    blocks.begin(whenTrue);
    statement(branch.whenTrue());
    blocks.goTo(after);
    if (otherwise != null) {
      blocks.begin(whenFalse);
      statement(otherwise);
    }
    blocks.join(after);
  }

  private void locked(Statement.Synchronized sync) {
    expressions.value(sync.lock());
    Surroundings outer = blocks.around();
    Surroundings inside = new Surroundings(true, outer.handling(), outer.handlers());
    blocks.within(inside, () -> statement(sync.body()));
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

  /** Lowers a local or anonymous class that is declared here, with its implied members. */
  void declareClass(ClassDeclaration declaration) {
    program.lower(declaration, this);
  }

  void statements(List<Statement> statements) {
    statements.forEach(this::statement);
  }
}
