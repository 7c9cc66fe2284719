package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Expressions;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handlers that implement no interface: by the context they take, or by their name. */
class PojoHandlersTest {

  private static final String EVENT = Types.STRING;
  private static final String CONTEXT = Types.CONTEXT;
  private static final String INPUT = "java.io.InputStream";
  private static final String OUTPUT = "java.io.OutputStream";

  @Test
  void publicMethodThatTakesTheContextLast() {
    assertThat(rebuilt(pojo(contextual()))).containsExactly("S3Client");
    assertThat(rebuilt(pojo(contextual().hidden()))).isEmpty();
    assertThat(rebuilt(pojo(contextual().shared()))).isEmpty();
    assertThat(rebuilt(pojo(taking("process", CONTEXT, EVENT)))).isEmpty();
    assertThat(rebuilt(pojo(taking("process")))).isEmpty();
  }

  @Test
  void methodOfALibrarysBaseHandlerNeedNotBePublic() {
    assertThat(
            rebuilt(
                pojo(contextual().hidden().annotated("java.lang.Override"))
                    .extending("lib.BaseHandler")))
        .containsExactly("S3Client");
    assertThat(rebuilt(pojo(contextual().hidden().annotated("java.lang.Deprecated")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("callers")
  void methodThatTheProgramCallsIsNone(ClassBuilder caller) {
    assertThat(rebuilt(pojo(contextual()), caller)).isEmpty();
  }

  static Stream<Named<ClassBuilder>> callers() {
    return Stream.of(
        in("a method", caller().method("work", run(call()))),
        in("an instance block", caller().instanceBlock(run(call()))),
        in("a static block", caller().staticBlock(run(call()))),
        in(
            "a lambda",
            caller().sharedField("f", Types.RUNNABLE, lambda(Types.RUNNABLE, run(call())))));
  }

  private static Named<ClassBuilder> in(String where, ClassBuilder caller) {
    return Named.of(where, caller);
  }

  private static ClassBuilder caller() {
    return clazz("a.Caller");
  }

  private static Expression call() {
    return Expressions.call(
        make("a.Pojo"), "a.Pojo", "process", Types.OBJECT, literal("event"), literal("context"));
  }

  @Test
  void methodThatOverridesOneOfTheProgramIsNone() {
    assertThat(
            rebuilt(
                pojo(contextual()).extending("a.Base"),
                clazz("a.Base").abstractly().method(contextual().hidden())))
        .isEmpty();
  }

  @Test
  void otherMethodsOfABaseClassDoNotMatter() {
    assertThat(
            rebuilt(
                pojo(contextual()).extending("a.Base"),
                clazz("a.Base")
                    .abstractly()
                    .method(taking("process", EVENT))
                    .method(taking("clear", EVENT, EVENT))))
        .containsExactly("S3Client");
  }

  @Test
  void otherMethodOfALambdaTypeIsNone() {
    assertThat(rebuilt(handler().method(contextual()))).isEmpty();
  }

  @Test
  void methodOfAnInterfaceIsNone() {
    assertThat(rebuilt(interfaze("a.Step").method(contextual()))).isEmpty();
  }

  @Test
  void methodThatIsNamed() {
    ClassBuilder plain = clazz("a.Outer.Plain").within("a.Outer");
    plain.method("process", run(build("S3Client"))).method("other", run(build("SqsClient")));
    assertThat(named("a.Outer$Plain::process", plain)).containsExactly("S3Client");
    assertThat(named("a.Outer.Plain::process", plain)).containsExactly("S3Client");
    assertThat(named("a.Other::process", plain)).isEmpty();
    assertThat(named("a.Outer.Plain", plain)).isEmpty();
  }

  @Test
  void methodThatIsNamedAsTheInterfacesWithoutImplementingIt() {
    assertThat(named("a.Pojo::handleRequest", pojo(taking("handleRequest", EVENT))))
        .containsExactly("S3Client");
  }

  @Test
  void overloadOfTheInterfacesMethodIsNotCalledByThatName() {
    ClassBuilder overloaded = handler().method(taking("handleRequest", EVENT, EVENT, CONTEXT));
    assertThat(named("a.Handler::handleRequest", overloaded)).isEmpty();
  }

  @Test
  void staticMethodThatIsNamed() {
    ClassBuilder plain = pojo(taking("process").shared());
    assertThat(named("a.Pojo::process", plain)).containsExactly("S3Client");
  }

  @Test
  void staticMethodThatIsNamedByItsClassAndASubclass() {
    AnalysisOptions options =
        AnalysisOptions.defaults().withHandlers(Set.of("a.Pojo::process", "a.Sub::process"));
    assertThat(
            findings(options, pojo(taking("process").shared()), clazz("a.Sub").extending("a.Pojo")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.furtherEntryPoints()).isZero());
  }

  @Test
  void ofOverloadsThatANameFitsTheFirstThatFitsIsCalled() {
    ClassBuilder withContext = pojo(taking("run", EVENT)).method(other("run", EVENT, CONTEXT));
    assertThat(named("a.Pojo::run", withContext)).containsExactly("SqsClient");
    ClassBuilder streams = pojo(taking("run", EVENT)).method(other("run", INPUT, OUTPUT));
    assertThat(named("a.Pojo::run", streams)).containsExactly("SqsClient");
    ClassBuilder unfit = pojo(taking("run", EVENT)).method(other("run", EVENT, EVENT));
    assertThat(named("a.Pojo::run", unfit)).containsExactly("S3Client");
    ClassBuilder unfitStream = pojo(taking("run", EVENT)).method(other("run", INPUT, EVENT));
    assertThat(named("a.Pojo::run", unfitStream)).containsExactly("S3Client");
  }

  @Test
  void overloadsOfOneRankAreCalledByChance() {
    ClassBuilder tied = pojo(taking("run", EVENT, CONTEXT)).method(other("run", OUTPUT, CONTEXT));
    assertThat(named("a.Pojo::run", tied)).containsExactly("S3Client", "SqsClient");
  }

  @Test
  void onlyPublicOverloadsAreCalled() {
    ClassBuilder oneOpen = pojo(taking("run", EVENT)).method(other("run", EVENT, CONTEXT).hidden());
    assertThat(named("a.Pojo::run", oneOpen)).containsExactly("S3Client");
    assertThat(named("a.Pojo::run", pojo(taking("run", EVENT).hidden()))).isEmpty();
  }

  @Test
  void inheritedOverloadsCompeteUnlessTheyAreOverridden() {
    ClassBuilder above = clazz("a.Base").abstractly().method(other("run", EVENT, CONTEXT));
    ClassBuilder below = pojo(taking("run", EVENT)).extending("a.Base");
    assertThat(named("a.Pojo::run", above, below)).containsExactly("SqsClient");
    ClassBuilder overriding = pojo(taking("run", EVENT, CONTEXT)).extending("a.Base");
    assertThat(named("a.Pojo::run", above, overriding)).containsExactly("S3Client");
  }

  private static ClassBuilder pojo(MethodBuilder method) {
    return clazz("a.Pojo").method(method);
  }

  private static MethodBuilder contextual() {
    return taking("process", EVENT, CONTEXT);
  }

  private static MethodBuilder taking(String name, String... types) {
    return MethodBuilder.method(name).takes(parameters(types)).body(run(build("S3Client")));
  }

  private static MethodBuilder other(String name, String... types) {
    return MethodBuilder.method(name).takes(parameters(types)).body(run(build("SqsClient")));
  }

  private static Local[] parameters(String... types) {
    return Stream.of(types).map(type -> local("p", type)).toArray(Local[]::new);
  }

  private static List<String> named(String handler, ClassBuilder... classes) {
    AnalysisOptions options = AnalysisOptions.defaults().withHandlers(Set.of(handler));
    return findings(options, classes).stream().map(Finding::resource).toList();
  }
}
