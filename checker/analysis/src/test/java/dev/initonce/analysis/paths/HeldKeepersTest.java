package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guards on the field of another object, whose class says what its methods set. */
class HeldKeepersTest {

  private static final Named BASE = Named.named("a.Base");
  private static final Named HANDLER = Named.named("a.Handler");
  private static final String SETTING = "a.Setting";
  private static final String IDLE = "a.Idle";

  @Test
  void objectThatSetsIt() {
    assertThat(guardedOn(make(SETTING))).isEmpty();
    assertThat(guardedOn(make("a.BelowSetting"))).isEmpty();
  }

  @Test
  void objectThatLeavesItUnset() {
    assertThat(guardedOn(make(IDLE))).containsExactly("SqsClient");
  }

  @Test
  void oneOfSeveralObjectsThatSetsIt() {
    Expression either = conditional(other(Types.BOOLEAN), make(SETTING), make(IDLE));
    assertThat(guardedOn(either)).isEmpty();
  }

  @Test
  void objectThatIsNotSeen() {
    assertThat(rebuilt(guarding().field("base", "a.Base"), base().method("init"), idle()))
        .containsExactly("SqsClient");
  }

  private static List<String> guardedOn(Expression object) {
    return rebuilt(
        guarding().field("base", "a.Base", object),
        base().method("init"),
        clazz(SETTING)
            .extending("a.Base")
            .method("init", run(set(BASE.own("client"), build("S3Client")))),
        clazz("a.BelowSetting").extending(SETTING),
        idle());
  }

  private static ClassBuilder guarding() {
    return handler(when(isNull(BASE.of(held(), "client")), run(BASE.callOn(held(), "init"))));
  }

  private static Expression held() {
    return HANDLER.own("base", "a.Base");
  }

  private static ClassBuilder base() {
    return clazz("a.Base").field("client", Types.OBJECT);
  }

  private static ClassBuilder idle() {
    return clazz(IDLE).extending("a.Base").method("init", run(build("SqsClient")));
  }
}
