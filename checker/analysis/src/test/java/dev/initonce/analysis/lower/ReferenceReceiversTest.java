package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.reference;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A method reference runs the method of the object that it is made of, or called with. */
class ReferenceReceiversTest {

  private static final Named WORKER = Named.named("a.Worker");
  private static final Named QUIET = Named.named("a.Quiet");
  private static final Named LOUD = Named.named("a.Loud");
  private static final Named HOLDER = Named.named("a.Holder");
  private static final Named HANDLER = Named.named("a.Handler");

  @Test
  void objectThatIsMadeForIt() {
    assertThat(rebuiltBy(runs(work(QUIET.make())))).isEmpty();
    assertThat(rebuiltBy(runs(work(LOUD.make())))).containsExactly("S3Client");
  }

  @Test
  void objectInAField() {
    assertThat(rebuiltBy(runs(work(HANDLER.own("quiet"))))).isEmpty();
    assertThat(rebuiltBy(runs(work(HANDLER.own("loud"))))).containsExactly("S3Client");
  }

  @Test
  void objectInAFieldOfAnObjectThatIsMadeForIt() {
    assertThat(rebuiltBy(runs(work(HOLDER.of(HOLDER.make(), "quiet"))))).isEmpty();
    assertThat(rebuiltBy(runs(work(HOLDER.of(HOLDER.make(), "loud"))))).containsExactly("S3Client");
  }

  /** Overloads or none: -1 stands for a front end that cannot tell which method is meant. */
  @ParameterizedTest
  @ValueSource(ints = {-1, 0})
  void objectThatItIsCalledWith(int arity) {
    Expression unbound = reference(Types.CONSUMER, null, WORKER.name(), "work", arity);
    assertThat(rebuiltBy(forEach(QUIET.make(), unbound))).isEmpty();
    assertThat(rebuiltBy(forEach(LOUD.make(), unbound))).containsExactly("S3Client");
  }

  private static Statement forEach(Expression element, Expression action) {
    Expression list = callStatic(Types.LIST, "of", Types.LIST, element);
    return run(call(list, Types.LIST, "forEach", "void", action));
  }

  private static Expression work(Expression worker) {
    return reference(Types.RUNNABLE, worker, WORKER.name(), "work");
  }

  private static Statement runs(Expression task) {
    return run(call(task, Types.RUNNABLE, "run", "void"));
  }

  private static List<String> rebuiltBy(Statement... body) {
    return rebuilt(
        handler(body)
            .field("quiet", WORKER.name(), QUIET.make())
            .field("loud", WORKER.name(), LOUD.make()),
        interfaze(WORKER.name()).method(MethodBuilder.method("work")),
        clazz(QUIET.name()).extending(WORKER.name()).method("work", leave()),
        clazz(LOUD.name()).extending(WORKER.name()).method("work", run(build("S3Client"))),
        clazz(HOLDER.name())
            .field("quiet", WORKER.name(), QUIET.make())
            .field("loud", WORKER.name(), LOUD.make()));
  }
}
