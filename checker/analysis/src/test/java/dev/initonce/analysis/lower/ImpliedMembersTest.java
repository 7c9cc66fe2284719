package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Expressions;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Local;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpliedMembersTest {

  @Test
  void classWithoutAConstructorGetsOne() {
    assertThat(signatures(clazz("a.Plain"))).containsExactly("<init>()");
  }

  @Test
  void classWithAConstructorGetsNone() {
    assertThat(
            signatures(
                clazz("a.Plain").method(MethodBuilder.constructor().takes(text("x")).body())))
        .containsExactly("<init>(x)");
  }

  @Test
  void interfaceGetsNothing() {
    assertThat(signatures(interfaze("a.Role"))).isEmpty();
  }

  @Test
  void recordGetsFieldsGettersAndItsConstructor() {
    ClassDeclaration record = complete(ClassBuilder.record("a.Pair", text("left"), text("right")));
    assertThat(record.fields()).extracting(f -> f.name()).containsExactly("left", "right");
    assertThat(record.fields()).allMatch(field -> field.isFinal() && !field.isStatic());
    assertThat(signatures(record)).containsExactly("left()", "right()", "<init>(left,right)");
  }

  @Test
  void recordKeepsWhatIsWritten() {
    ClassBuilder record =
        ClassBuilder.record("a.Single", text("value"))
            .method("value", leave())
            .method(MethodBuilder.constructor().takes(text("given")).body());
    assertThat(signatures(record)).containsExactly("value()", "<init>(given)");
  }

  @Test
  void recordGetsItsConstructorBesideOthers() {
    ClassBuilder record =
        ClassBuilder.record("a.Single", text("value"))
            .method(MethodBuilder.constructor().body(leave()));
    assertThat(signatures(record)).containsExactly("<init>()", "value()", "<init>(value)");
  }

  @Test
  void methodWithParametersIsNoGetter() {
    ClassBuilder record =
        ClassBuilder.record("a.Single", text("value"))
            .method(MethodBuilder.method("value").takes(text("x")).body());
    assertThat(signatures(record)).containsExactly("value(x)", "value()", "<init>(value)");
  }

  @Test
  void compactConstructorRunsItsBodyAndThenAssigns() {
    Local value = text("value");
    ClassDeclaration record =
        complete(
            ClassBuilder.record("a.Single", text("value"))
                .method(
                    MethodBuilder.constructor()
                        .compact()
                        .takes(value)
                        .body(run(Expressions.build("S3Client")))));
    assertThat(signatures(record)).containsExactly("value()", "<init>(value)");
    assertThat(String.valueOf(record.methods().get(1).body()))
        .containsSubsequence("create", "Assign");
  }

  @Test
  void allArguments() {
    for (String annotation : List.of("AllArgsConstructor", "Value", "Builder")) {
      ClassBuilder built = lombok(annotation).finalField("set", Types.STRING);
      assertThat(signatures(built)).contains("<init>(one,two,set)").doesNotContain("<init>()");
    }
  }

  @Test
  void requiredArguments() {
    ClassBuilder built = lombok("RequiredArgsConstructor").finalField("set", Types.STRING);
    assertThat(signatures(built)).containsExactly("<init>(set)");
    assertThat(signatures(lombok("Data"))).contains("<init>()");
  }

  @Test
  void finalFieldThatIsInitialisedIsNoArgument() {
    ClassBuilder built =
        lombok("AllArgsConstructor")
            .field("changed", Types.STRING, literal("x"))
            .finalField("fixed", Types.STRING, literal("y"));
    assertThat(signatures(built)).containsExactly("<init>(one,two,changed)");
  }

  @Test
  void fieldThatMayNotBeNullIsARequiredArgument() {
    ClassBuilder built =
        lombok("RequiredArgsConstructor")
            .annotatedField("needed", Types.STRING, "lombok.NonNull")
            .annotatedField("noted", Types.STRING, "java.lang.Deprecated");
    assertThat(signatures(built)).containsExactly("<init>(needed)");
  }

  @Test
  void constructorThatIsWrittenStays() {
    ClassBuilder built = lombok("RequiredArgsConstructor").constructor(run(make(Types.OBJECT)));
    assertThat(complete(built).methods()).hasSize(1);
    assertThat(String.valueOf(complete(built).methods().get(0).body())).contains("New");
  }

  @Test
  void getters() {
    assertThat(signatures(lombok("Getter"))).contains("getOne()", "isTwo()");
    assertThat(signatures(lombok("Setter")))
        .containsExactly("setOne(one)", "setTwo(two)", "<init>()");
    ClassBuilder written = lombok("Getter").method("getOne", leave());
    assertThat(signatures(written)).containsOnlyOnce("getOne()");
  }

  @Test
  void annotationsOfOthersMeanNothing() {
    ClassBuilder other = clazz("a.Other").annotated("org.other.Getter").field("one", Types.STRING);
    assertThat(signatures(other)).containsExactly("<init>()");
  }

  @Test
  void staticFieldsAreLeftOut() {
    ClassBuilder built = lombok("AllArgsConstructor").sharedField("shared", Types.STRING);
    assertThat(signatures(built)).containsExactly("<init>(one,two)");
  }

  @Test
  void initialiserOfALazyFieldRunsInItsGetter() {
    ClassDeclaration lazy =
        complete(clazz("a.Bean").lazyField("s3", Types.OBJECT, Expressions.build("S3Client")));
    assertThat(lazy.fields().get(0).initializer()).isNull();
    assertThat(String.valueOf(lazy.methods().get(0).body()))
        .containsSubsequence("Synchronized", "EQUAL", "create", "Assign", "Return");
  }

  private static ClassBuilder lombok(String annotation) {
    return clazz("a.Bean")
        .annotated("lombok." + annotation)
        .field("one", Types.STRING)
        .field("two", Types.BOOLEAN);
  }

  private static Local text(String name) {
    return local(name, Types.STRING);
  }

  private static ClassDeclaration complete(ClassBuilder written) {
    return ImpliedMembers.complete(written.build());
  }

  private static List<String> signatures(ClassBuilder written) {
    return signatures(complete(written));
  }

  private static List<String> signatures(ClassDeclaration declaration) {
    return declaration.methods().stream()
        .map(
            method -> {
              List<String> names = method.parameters().stream().map(Local::name).toList();
              return method.name() + "(" + String.join(",", names) + ")";
            })
        .toList();
  }
}
