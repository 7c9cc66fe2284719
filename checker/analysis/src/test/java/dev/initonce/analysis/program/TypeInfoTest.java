package dev.initonce.analysis.program;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.makeAnonymous;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.dsl.Types;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeInfoTest {

  @ParameterizedTest
  @CsvSource({
    "a.b.Outer.Inner, a.b.Outer, Outer.Inner",
    "a.b.Outer.Middle.Inner, a.b.Outer.Middle, Outer.Middle.Inner",
    "a.b.One.Two.Three.Four, a.b.One.Two.Three, One.Two.Three.Four",
    "Outer.Inner, Outer, Outer.Inner",
    "Outer.Middle.Inner, Outer.Middle, Outer.Middle.Inner"
  })
  void nestedTypeIsShownWithTheClassesAroundIt(String name, String enclosing, String shown) {
    assertThat(type(name, clazz(name).within(enclosing)).displayName()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"a.b.Service, Service", "Service, Service"})
  void otherTypeIsShownWithoutItsPackage(String name, String shown) {
    assertThat(type(name, clazz(name)).displayName()).isEqualTo(shown);
  }

  @Test
  void anonymousClassGoesByTheTypeThatItIsMadeOf() {
    ClassBuilder action = clazz("a.Handler$7").extending(Types.RUNNABLE).method("run");
    TypeInfo anonymous =
        type("a.Handler$7", handler(run(makeAnonymous(Types.RUNNABLE, action.build()))));

    assertThat(anonymous.displayName()).isEqualTo("Handler.<anonymous Runnable>");
    assertThat(anonymous.declaredIn()).hasToString("Handler.handleRequest");
  }

  @ParameterizedTest
  @CsvSource({
    "a.Handler$7Task2, Task2",
    "a.Handler$7Task.Part, Part",
    "a.Handler$7, ''",
    "a.Pay$load, Pay$load",
    "a.Cash$, Cash$"
  })
  void simpleNameIsTheOneThatIsWritten(String name, String simpleName) {
    assertThat(clazz(name).build().simpleName()).isEqualTo(simpleName);
  }

  private static TypeInfo type(String name, ClassBuilder declaration) {
    return Objects.requireNonNull(Programs.lowered(declaration).types().get(name));
  }
}
