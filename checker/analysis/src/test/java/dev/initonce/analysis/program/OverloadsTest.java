package dev.initonce.analysis.program;

import static dev.initonce.analysis.dsl.Expressions.local;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverloadsTest {

  private static final String STRING = "java.lang.String";
  private static final String OBJECT = "java.lang.Object";

  @Test
  void arityDecides() {
    assertThat(selected(call(STRING), of(), of(STRING), of(STRING, STRING)))
        .containsExactly("(java.lang.String)");
  }

  @Test
  void unknownArityTakesAll() {
    CallShape call = CallShape.of("find", -1);
    assertThat(selected(call, of(), of(STRING))).hasSize(2);
  }

  @Test
  void resolvedParametersDecide() {
    assertThat(selected(resolved("int"), of("int"), of("long"), of("int", "int")))
        .containsExactly("(int)");
    assertThat(selected(resolved(OBJECT), of(OBJECT), of(STRING)))
        .containsExactly("(java.lang.Object)");
  }

  @Test
  void anOverrideMayNarrowWhatWasResolved() {
    assertThat(selected(resolved(OBJECT, "a.Base"), of(STRING, "a.Derived"), of(STRING)))
        .containsExactly("(java.lang.String,a.Derived)");
    assertThat(selected(resolved("a.Base"), of(STRING))).isEmpty();
    assertThat(selected(resolved("a.Base"), of(""))).hasSize(1);
    assertThat(selected(resolved(""), of(STRING))).hasSize(1);
  }

  @Test
  void argumentTypesDecideAmongTheSameArity() {
    assertThat(selected(call("a.Derived"), of("a.Base"), of(STRING))).containsExactly("(a.Base)");
    assertThat(selected(call(STRING), of("a.Base"), of(STRING)))
        .containsExactly("(java.lang.String)");
  }

  @Test
  void theMostExactOfSeveralThatFitWins() {
    assertThat(selected(call(STRING), of(OBJECT), of(STRING)))
        .containsExactly("(java.lang.String)");
    assertThat(selected(call("a.Derived", STRING), of(OBJECT, STRING), of(OBJECT, OBJECT)))
        .containsExactly("(java.lang.Object,java.lang.String)");
  }

  @Test
  void unknownArgumentFitsAll() {
    assertThat(selected(call(""), of("a.Base"), of(STRING))).hasSize(2);
  }

  @Test
  void typeVariableTakesAnything() {
    Local variable =
        new Local("t", new TypeUse("a.Base", List.of(), "T"), List.of(), local("p", "").place());
    assertThat(selected(call(STRING), List.of(variable), of("int"))).containsExactly("(a.Base)");
  }

  @Test
  void primitivesWidenAndBox() {
    assertThat(selected(call("int"), of("long"), of(STRING))).containsExactly("(long)");
    assertThat(selected(call("java.lang.Integer"), of("int"), of("boolean")))
        .containsExactly("(int)");
    assertThat(selected(call("boolean"), of("int"), of(OBJECT)))
        .containsExactly("(java.lang.Object)");
  }

  @Test
  void variableArityIsASecondChoice() {
    assertThat(selected(call(STRING, STRING), of("java.lang.String[]"), of(STRING)))
        .containsExactly("(java.lang.String[])");
    assertThat(selected(call(STRING, STRING), of("int[]"), of("java.lang.String[]")))
        .containsExactly("(java.lang.String[])");
    assertThat(selected(call(STRING), of(STRING, "java.lang.String[]"), of(STRING)))
        .containsExactly("(java.lang.String)");
    assertThat(selected(call(STRING), of(STRING, "java.lang.String[]"))).hasSize(1);
    assertThat(selected(call(), of(STRING, "java.lang.String[]"))).isEmpty();
  }

  @Test
  void typesOutOfViewMayBeRelated() {
    assertThat(selected(call("lib.Some"), of("lib.Other"), of("a.Base")))
        .containsExactly("(lib.Other)");
    assertThat(selected(call("lib.Some[]"), of("lib.Other"), of("lib.Some[]")))
        .containsExactly("(lib.Some[])");
    assertThat(selected(call(STRING), of("lib.Other"), of(OBJECT)))
        .containsExactly("(java.lang.Object)");
  }

  @Test
  void whereNothingFitsTheTypesArityDecides() {
    assertThat(selected(call(STRING), of("a.Base"), of("a.Derived"))).hasSize(2);
  }

  private static CallShape call(String... arguments) {
    return new CallShape("find", arguments.length, null, types(arguments));
  }

  private static CallShape resolved(String... parameters) {
    return new CallShape("find", parameters.length, types(parameters), List.of());
  }

  private static List<TypeUse> types(String... names) {
    return Stream.of(names).map(TypeUse::of).toList();
  }

  private static List<Local> of(String... parameters) {
    return Stream.of(parameters).map(type -> local("p", type)).toList();
  }

  @SafeVarargs
  private static List<String> selected(CallShape call, List<Local>... overloads) {
    ClassBuilder service = ClassBuilder.clazz("a.Service");
    for (List<Local> parameters : overloads) {
      service.method(MethodBuilder.method("find").takes(parameters.toArray(Local[]::new)).body());
    }
    TypeTable types =
        Programs.lowered(
                service,
                ClassBuilder.clazz("a.Base"),
                ClassBuilder.clazz("a.Derived").extending("a.Base"))
            .types();
    TypeInfo type = Objects.requireNonNull(types.get("a.Service"));
    return Overloads.select(type.methods("find"), call, types).stream()
        .map(OverloadsTest::signature)
        .toList();
  }

  private static String signature(Body body) {
    List<String> names = body.parameters().stream().map(p -> p.type().name()).toList();
    return "(" + String.join(",", names) + ")";
  }
}
