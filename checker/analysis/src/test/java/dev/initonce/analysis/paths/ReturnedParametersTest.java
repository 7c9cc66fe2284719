package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.cast;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.each;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.paths.ReturnedParameters.Given;
import dev.initonce.analysis.paths.ReturnedParameters.Summary;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReturnedParametersTest {

  private static final String HELPERS = "a.Helpers";
  private static final Local FIRST = local("first", Types.LIST);
  private static final Local SECOND = local("second", Types.LIST);
  private static final Local RESULT = local("result", Types.LIST);

  private static MethodBuilder helper(String name, Statement... body) {
    return MethodBuilder.method(name).shared().takes(FIRST, SECOND).gives(Types.LIST).body(body);
  }

  private static Expression helped(String name, Expression... arguments) {
    return callStatic(HELPERS, name, Types.LIST, arguments);
  }

  /** What the first of the helpers gives back. */
  private static Summary summary(MethodBuilder helper, MethodBuilder... others) {
    var helpers = clazz(HELPERS).method(helper);
    for (MethodBuilder other : others) {
      helpers.method(other);
    }
    Program program = Programs.lowered(helpers);
    Lifetimes lifetimes = new Lifetimes(Catalog.builtIn(), program.types());
    List<Body> bodies = Objects.requireNonNull(program.types().get(HELPERS)).methods("helper");
    return new ReturnedParameters(program.types(), lifetimes, new FilledLocals(program))
        .of(bodies.get(0));
  }

  private static Given whole(int index) {
    return new Given(index, false);
  }

  @Test
  void givesBackNothingOfItsOwn() {
    assertThat(summary(helper("helper", give(build("S3Client"))))).isEqualTo(Summary.NOTHING);
    assertThat(summary(helper("helper", run(use(FIRST)), give(nothing()))))
        .isEqualTo(Summary.NOTHING);
  }

  @Test
  void variablesCastsAndChoices() {
    Expression value = conditional(other(Types.BOOLEAN), cast(Types.LIST, use(FIRST)), nothing());
    Summary summary = summary(helper("helper", declare(RESULT, value), give(use(RESULT))));
    assertThat(summary.parameters()).containsExactly(whole(0));
    assertThat(summary.others()).isEmpty();
  }

  @Test
  void parameterThatIsAssigned() {
    Summary summary =
        summary(helper("helper", run(set(use(FIRST), use(SECOND))), give(use(FIRST))));
    assertThat(summary.parameters()).containsExactly(whole(0), whole(1));
  }

  @Test
  void somethingElseBesides() {
    Expression value = conditional(other(Types.BOOLEAN), use(SECOND), build("S3Client"));
    Summary summary = summary(helper("helper", give(value)));
    assertThat(summary.parameters()).containsExactly(whole(1));
    assertThat(summary.others()).hasSize(1);
  }

  @Test
  void elementOfALoop() {
    Local each = local("each", Types.OBJECT);
    Summary summary = summary(helper("helper", each(each, use(FIRST), give(use(each)))));
    assertThat(summary.parameters()).containsExactly(new Given(0, true));
  }

  @Test
  void parameterThatIsFilledIsNotFollowed() {
    Expression add = call(use(FIRST), Types.LIST, "add", "boolean", use(SECOND));
    assertThat(summary(helper("helper", run(add), give(use(FIRST))))).isEqualTo(Summary.NOTHING);
    Expression size = call(use(FIRST), Types.LIST, "size", "int");
    assertThat(summary(helper("helper", run(size), give(use(FIRST)))).parameters())
        .containsExactly(whole(0));
  }

  @Test
  void callsOfOtherHelpers() {
    Summary summary =
        summary(
            helper("helper", give(helped("swap", use(FIRST), use(SECOND)))),
            helper("swap", give(use(SECOND))));
    assertThat(summary.parameters()).containsExactly(whole(1));
    assertThat(summary.calls()).hasSize(1);
  }

  @Test
  void helperThatCallsItself() {
    Expression again = helped("helper", use(SECOND), use(FIRST));
    Summary summary =
        summary(helper("helper", give(conditional(other(Types.BOOLEAN), use(FIRST), again))));
    assertThat(summary.parameters()).containsExactly(whole(0), whole(1));
    assertThat(summary.others()).isEmpty();
  }

  @Test
  void helpersThatCallEachOtherEnd() {
    Summary summary =
        summary(
            helper("helper", give(helped("other", use(FIRST), use(SECOND)))),
            helper("other", give(helped("helper", use(FIRST), use(SECOND)))));
    assertThat(summary).isEqualTo(Summary.NOTHING);
  }

  @Test
  void checkOfALibrary() {
    Expression checked = callStatic(Types.OBJECTS, "requireNonNull", Types.OBJECT, use(FIRST));
    assertThat(summary(helper("helper", give(checked))).parameters()).containsExactly(whole(0));
  }

  @Test
  void argumentsOfVariableNumber() {
    Program program = Programs.lowered(clazz(HELPERS).method(helper("helper", give(use(FIRST)))));
    Body method = Objects.requireNonNull(program.types().get(HELPERS)).methods("helper").get(0);
    List<String> arguments = List.of("a", "b", "c");
    assertThat(ReturnedParameters.argumentsFor(0, method, arguments)).containsExactly("a");
    assertThat(ReturnedParameters.argumentsFor(1, method, arguments)).containsExactly("b", "c");
    assertThat(ReturnedParameters.argumentsFor(1, method, List.of("a"))).isEmpty();
  }
}
