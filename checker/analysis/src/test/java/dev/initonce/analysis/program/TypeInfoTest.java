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
  void anonymousClassGoesByTheClassThatItIsWrittenIn() {
    ClassBuilder action = clazz("a.Handler$7").extending(Types.RUNNABLE).method("run");
    TypeInfo anonymous =
        type("a.Handler$7", handler(run(makeAnonymous(Types.RUNNABLE, action.build()))));

    assertThat(anonymous.displayName()).isEqualTo("Handler");
    assertThat(anonymous.declaredIn()).hasToString("Handler.handleRequest");
  }

  private static TypeInfo type(String name, ClassBuilder declaration) {
    return Objects.requireNonNull(Programs.lowered(declaration).types().get(name));
  }
}
