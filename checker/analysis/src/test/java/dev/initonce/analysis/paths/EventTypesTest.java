package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Types.REQUEST_HANDLER;
import static dev.initonce.analysis.dsl.Types.SQS_EVENT;
import static dev.initonce.analysis.dsl.Types.STRING;
import static dev.initonce.analysis.dsl.Types.generic;
import static dev.initonce.analysis.dsl.Types.variable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which of two overloads of {@code handleRequest} the runtime calls: for SQS events or text. */
class EventTypesTest {

  @Test
  void theOneThatTakesTheEventOfTheInterface() {
    assertThat(called(handler().extending(generic(REQUEST_HANDLER, SQS_EVENT, STRING))))
        .containsExactly(SQS_EVENT);
  }

  @Test
  void theEventIsBoundByABaseClassInAnyOrderOfItsVariables() {
    ClassBuilder base =
        clazz("a.Base").typeParameters("R", "E").extending(handling(variable("E"), variable("R")));
    assertThat(called(handler().extending(generic("a.Base", STRING, SQS_EVENT)), base))
        .containsExactly(SQS_EVENT);
  }

  @Test
  void theEventIsBoundThroughSeveralBases() {
    ClassBuilder base =
        clazz("a.Base").typeParameters("E").extending(handling(variable("E"), variable("E")));
    ClassBuilder middle =
        clazz("a.Middle")
            .typeParameters("X", "M")
            .extending(new TypeUse("a.Base", List.of(variable("M")), null));
    assertThat(called(handler().extending(generic("a.Middle", STRING, SQS_EVENT)), middle, base))
        .containsExactly(SQS_EVENT);
  }

  @Test
  void theInterfaceMayStandBehindOthers() {
    assertThat(
            called(
                handler()
                    .extending(
                        TypeUse.of("a.Closing"),
                        TypeUse.of("lib.Tracing"),
                        generic(REQUEST_HANDLER, SQS_EVENT, STRING)),
                interfaze("a.Closing")))
        .containsExactly(SQS_EVENT);
  }

  @Test
  void allWhereTheEventIsNotBound() {
    ClassBuilder base =
        clazz("a.Base").typeParameters("E").extending(handling(variable("E"), variable("E")));
    assertThat(called(handler().extending(REQUEST_HANDLER))).hasSize(2);
    assertThat(called(handler().extending("a.Base"), base)).hasSize(2);
    assertThat(called(handler().extending(handling(TypeUse.UNKNOWN, TypeUse.UNKNOWN)))).hasSize(2);
  }

  @Test
  void allWhereNoneTakesTheEvent() {
    assertThat(called(handler().extending(generic(REQUEST_HANDLER, "a.Order", STRING)))).hasSize(2);
  }

  @Test
  void allWhereTheClassIsNoHandler() {
    assertThat(called(handler())).hasSize(2);
    assertThat(called(handler().extending("a.Left"), clazz("a.Left").extending("a.Handler")))
        .hasSize(2);
  }

  @Test
  void theOnlyOneWhateverItTakes() {
    ClassBuilder only =
        clazz("a.Handler")
            .extending(generic(REQUEST_HANDLER, SQS_EVENT, STRING))
            .method(MethodBuilder.handleRequest(STRING).body());
    assertThat(called(only)).containsExactly(STRING);
  }

  private static TypeUse handling(TypeUse event, TypeUse result) {
    return new TypeUse(REQUEST_HANDLER, List.of(event, result), null);
  }

  private static ClassBuilder handler() {
    return clazz("a.Handler")
        .method(MethodBuilder.handleRequest(STRING).body())
        .method(MethodBuilder.handleRequest(SQS_EVENT).body());
  }

  /** Returns what the methods called take first. */
  private static List<String> called(ClassBuilder... classes) {
    TypeTable types = Programs.lowered(classes).types();
    TypeInfo handler = Objects.requireNonNull(types.get("a.Handler"));
    return new EventTypes(types)
        .narrow(handler, REQUEST_HANDLER, handler.methods("handleRequest")).stream()
            .map(body -> body.parameters().get(0).type().name())
            .toList();
  }
}
