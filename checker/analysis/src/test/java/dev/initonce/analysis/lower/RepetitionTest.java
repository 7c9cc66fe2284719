package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.select;
import static dev.initonce.analysis.dsl.Statements.arm;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.caught;
import static dev.initonce.analysis.dsl.Statements.choose;
import static dev.initonce.analysis.dsl.Statements.during;
import static dev.initonce.analysis.dsl.Statements.each;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.lastly;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.locked;
import static dev.initonce.analysis.dsl.Statements.match;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.using;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.Statement.Jump;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often code in loops runs, by where control goes behind it. */
class RepetitionTest {

  private static final Statement BREAK = jump(Jump.Kind.BREAK, null);
  private static final Statement CONTINUE = jump(Jump.Kind.CONTINUE, null);

  @Test
  void bodyOfALoopIsRepeatedUnlessItLeaves() {
    assertRepeated(loop(construct()));
    assertRepeated(loop(construct(), CONTINUE));
    assertOnce(construct());
    assertOnce(loop(construct(), BREAK));
    assertOnce(loop(construct(), leave()));
    assertOnce(loop(construct(), run(other("int")), new Statement.Throw(other("E"))));
    assertOnce(loop(give(build("S3Client"))));
    assertOnce(loop(new Statement.Throw(build("S3Client"))));
  }

  @Test
  void eachWayOutHasToLeave() {
    assertRepeated(loop(construct(), when(maybe(), CONTINUE), BREAK));
    assertRepeated(loop(construct(), choose(maybe(), BREAK, block())));
    assertRepeated(loop(construct(), choose(maybe(), block(), BREAK)));
    assertOnce(loop(construct(), choose(maybe(), BREAK, leave())));
    assertOnce(loop(when(maybe(), CONTINUE), construct(), BREAK));
    assertOnce(loop(when(maybe(), construct(), BREAK)));
    assertOnce(loop(construct(), when(maybe(), run(other("int"))), BREAK));
  }

  @Test
  void conditionIsAskedAgainOnlyIfTheBodyEnds() {
    assertRepeated(during(build("S3Client")));
    assertOnce(during(build("S3Client"), leave()));
    assertRepeated(loop(during(build("S3Client"), leave())));
    assertRepeated(
        new Statement.Loop(List.of(), maybe(), List.of(construct()), block(run(other("int")))));
    assertOnce(new Statement.Loop(List.of(construct()), maybe(), List.of(), block()));
    assertRepeated(loop(new Statement.Loop(List.of(construct()), maybe(), List.of(), block())));
    assertOnce(each(local("e", Types.OBJECT), build("S3Client"), run(other("int"))));
  }

  @Test
  void loopWithinALoop() {
    assertRepeated(loop(loop(construct(), BREAK)));
    assertOnce(loop(loop(construct(), leave())));
    assertOnce(loop(loop(construct(), BREAK), BREAK));
    assertOnce(loop(construct(), loop(run(other("int")), BREAK), leave()));
    assertRepeated(loop(construct(), loop(leave())));
    assertOnce(loop(construct(), during(literal(true), leave())));
    assertOnce(loop(construct(), new Statement.Loop(List.of(), null, List.of(), leave())));
    assertRepeated(loop(construct(), during(literal(true), when(maybe(), BREAK))));
  }

  @Test
  void labelsTellWhichLoopIsLeft() {
    assertOnce(labeled(loop(loop(construct(), jump(Jump.Kind.BREAK, "out")))));
    assertRepeated(labeled(loop(loop(construct(), jump(Jump.Kind.CONTINUE, "out")))));
    assertRepeated(loop(labeled(block(construct(), jump(Jump.Kind.BREAK, "out")))));
    assertOnce(loop(labeled(block(construct(), jump(Jump.Kind.BREAK, "out"))), BREAK));
    assertOnce(labeled(block(loop(construct(), jump(Jump.Kind.BREAK, "out")))));
    assertRepeated(loop(labeled(loop(construct(), jump(Jump.Kind.BREAK, "out")))));
    assertRepeated(labeled(loop(construct(), loop(jump(Jump.Kind.CONTINUE, "out")), leave())));
    assertOnce(labeled(block(construct(), jump(Jump.Kind.BREAK, "out"))));
  }

  @Test
  void breakInASwitchStaysInTheLoop() {
    assertRepeated(loop(match(arm(construct(), BREAK), arm(leave()))));
    assertOnce(loop(match(arm(construct(), BREAK)), leave()));
    assertOnce(loop(match(arm(construct(), leave()))));
    assertRepeated(loop(match(arm(construct(), CONTINUE)), leave()));
    assertRepeated(loop(construct(), match(arm(leave()), arm(leave()))));
    assertOnce(loop(match(falling(construct()), arm(leave()))));
    assertRepeated(loop(match(falling(construct()), falling(BREAK), arm(leave()))));
    assertRepeated(loop(match(falling(construct()))));
    assertOnce(match(arm(construct(), BREAK)));
  }

  @Test
  void armsOfASwitchExpressionGoOnBehindIt() {
    Statement yields = new Statement.Yield(build("S3Client"));
    assertRepeated(loop(run(select(Types.OBJECT, arm(yields)))));
    assertOnce(loop(run(select(Types.OBJECT, arm(yields))), BREAK));
    assertOnce(loop(give(select(Types.OBJECT, arm(yields)))));
  }

  @Test
  void failureIsNoRoundOfItsOwn() {
    Statement failing = new Statement.Throw(other("E"));
    assertOnce(loop(caught(block(construct(), leave()), block())));
    assertRepeated(loop(caught(block(construct()), leave())));
    assertRepeated(loop(caught(leave(), construct())));
    assertOnce(loop(caught(leave(), block(construct(), BREAK))));
    assertRepeated(loop(caught(block(construct(), failing), block())));
    assertOnce(loop(caught(block(construct(), failing), leave())));
    assertOnce(loop(lastly(construct(), leave())));
    assertOnce(loop(lastly(caught(block(), construct()), leave())));
    assertOnce(loop(using(local("r", Types.OBJECT), build("S3Client"), leave())));
    assertRepeated(loop(using(local("r", Types.OBJECT), build("S3Client"))));
    assertOnce(loop(locked(literal("lock"), construct(), leave())));
  }

  @Test
  void lambdaBeginsAnew() {
    assertOnce(loop(run(lambda(Types.RUNNABLE, construct()))));
    assertRepeated(run(lambda(Types.RUNNABLE, loop(construct()))));
  }

  private static Statement construct() {
    return run(build("S3Client"));
  }

  private static Expression maybe() {
    return other(Types.BOOLEAN);
  }

  private static Statement loop(Statement... body) {
    return during(maybe(), body);
  }

  private static Statement labeled(Statement body) {
    return new Statement.Labeled("out", body);
  }

  private static Statement.Arm falling(Statement... body) {
    return new Statement.Arm(List.of(), List.of(body), true);
  }

  private static Statement jump(Jump.Kind kind, @Nullable String label) {
    return new Jump(kind, label);
  }

  private static void assertOnce(Statement code) {
    assertThat(repetition(code)).isEqualTo(Repetition.NONE);
  }

  private static void assertRepeated(Statement code) {
    assertThat(repetition(code)).isEqualTo(Repetition.RECORD);
  }

  private static Repetition repetition(Statement code) {
    Program program = Programs.lowered(handler(code));
    List<Body> bodies =
        new ArrayList<>(
            Objects.requireNonNull(program.types().get("a.Handler")).methods("handleRequest"));
    bodies.addAll(program.functions());
    return bodies.stream()
        .flatMap(body -> body.steps().stream())
        .filter(RepetitionTest::constructs)
        .map(Step::repetition)
        .reduce(
            (one, other) -> {
              throw new AssertionError("more than one construction");
            })
        .orElseThrow();
  }

  private static boolean constructs(Step step) {
    return step.operation() instanceof Operation.Call call && call.method().name().equals("create");
  }
}
