package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.program;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.each;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.Analysis;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortestPathsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named SERVICE = Named.named("a.Service");
  private static final String CHECK = "ClientBuiltPerInvocation";

  @Test
  void namesEachStepOfThePath() {
    Finding finding =
        only(
            handler(run(HANDLER.callOwn("load"))).method("load", run(SERVICE.callShared("find"))),
            clazz("a.Service").sharedMethod("find", run(build("S3Client"))));

    assertThat(finding.path())
        .extracting(PathStep::method)
        .containsExactly("Handler.handleRequest", "Handler.load", "Service.find");
    assertThat(finding.path().get(2).place()).isEqualTo(finding.place());
  }

  @Test
  void takesTheShorterOfTwoPaths() {
    Finding finding =
        only(
            handler(run(HANDLER.callOwn("first")), run(HANDLER.callOwn("third")))
                .method("first", run(HANDLER.callOwn("second")))
                .method("second", run(HANDLER.callOwn("third")))
                .method("third", run(build("S3Client"))));

    assertThat(finding.path())
        .extracting(PathStep::method)
        .containsExactly("Handler.handleRequest", "Handler.third");
  }

  @Test
  void namesAnOverloadAsAStepOfItsOwn() {
    Local key = local("key", Types.STRING);
    Finding finding =
        only(
            handler(run(HANDLER.callOwn("load")))
                .method("load", run(HANDLER.callOwn("load", literal("x"))))
                .method(MethodBuilder.method("load").takes(key).body(run(build("S3Client")))));

    assertThat(finding.path())
        .extracting(PathStep::method)
        .containsExactly("Handler.handleRequest", "Handler.load", "Handler.load");
  }

  @Test
  void choosesTheSamePathEachTime() {
    List<SourceFile> program =
        program(
            handler(
                    run(SERVICE.callOn(SERVICE.make(), "load")),
                    run(SERVICE.callOn(HANDLER.own("service"), "load")))
                .field("service", "a.Service", SERVICE.make()),
            clazz("a.Service").method("load", run(build("S3Client"))));

    Set<List<Finding>> answers = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      answers.add(Analysis.standard().findings(program, LibraryTypes.NONE));
    }
    assertThat(answers).hasSize(1);
  }

  /** Two lambdas of one initialiser that call each other, one of them for each element. */
  @Test
  void endsWhereLambdasGoRoundInACircle() {
    Local element = local("element", Types.OBJECT);
    Expression list = callStatic(Types.LIST, "of", Types.LIST);
    Finding finding =
        only(
            handler(run(runnable("first")))
                .field(
                    "first",
                    Types.RUNNABLE,
                    lambda(
                        Types.RUNNABLE,
                        run(build("S3Client")),
                        each(element, list, run(runnable("second")))))
                .field("second", Types.RUNNABLE, lambda(Types.RUNNABLE, run(runnable("first")))));

    assertThat(finding.path())
        .extracting(PathStep::method)
        .containsExactly("Handler.handleRequest", "lambda in Handler");
    assertThat(finding.perRecord()).isFalse();
  }

  private static Expression runnable(String field) {
    return call(HANDLER.own(field), Types.RUNNABLE, "run", "void");
  }

  @Test
  void showsALambdaAsPartOfItsMethod() {
    Local element = local("element", Types.OBJECT);
    Finding finding =
        only(
            handler(
                run(
                    call(
                        callStatic(Types.LIST, "of", Types.LIST),
                        Types.LIST,
                        "forEach",
                        "void",
                        lambda(Types.CONSUMER, List.of(element), run(build("S3Client")))))));

    assertThat(finding.path())
        .extracting(PathStep::method)
        .containsExactly("Handler.handleRequest");
    assertThat(finding.perRecord()).isTrue();
  }

  @Test
  void marksWhatALoopOnThePathBuildsPerRecord() {
    assertThat(
            only(handler(
                        each(
                            local("e", Types.OBJECT),
                            callStatic(Types.LIST, "of", Types.LIST),
                            run(HANDLER.callOwn("load"))))
                    .method("load", run(build("S3Client"))))
                .perRecord())
        .isTrue();
    assertThat(
            only(handler(run(HANDLER.callOwn("load")))
                    .method(
                        "load",
                        each(
                            local("e", Types.OBJECT),
                            callStatic(Types.LIST, "of", Types.LIST),
                            run(build("S3Client")))))
                .perRecord())
        .isTrue();
    assertThat(only(handler(run(build("S3Client")))).perRecord()).isFalse();
  }

  @Test
  void countsFurtherEntryPoints() {
    ClassBuilder shared = clazz("a.Service").sharedMethod("find", run(build("S3Client")));

    assertThat(only(handler(run(SERVICE.callShared("find"))), shared).furtherEntryPoints())
        .isZero();
    assertThat(
            only(
                    handler(run(SERVICE.callShared("find"))),
                    anotherHandler("a.Second"),
                    anotherHandler("a.Third"),
                    shared)
                .furtherEntryPoints())
        .isEqualTo(2);
  }

  private static ClassBuilder anotherHandler(String name) {
    return clazz(name)
        .extending(Types.REQUEST_HANDLER)
        .method(MethodBuilder.handleRequest(Types.OBJECT).body(run(SERVICE.callShared("find"))));
  }

  @Test
  void isSilentWhereTheConstructionIsSuppressed() {
    assertThat(
            rebuilt(
                handler(run(HANDLER.callOwn("load")))
                    .method(
                        MethodBuilder.method("load")
                            .annotated(Types.SUPPRESS_WARNINGS, CHECK)
                            .body(run(build("S3Client"))))))
        .isEmpty();
    assertThat(rebuilt(handler(run(build("S3Client"))).annotated(Types.SUPPRESS_WARNINGS, CHECK)))
        .isEmpty();
  }

  @Test
  void isSilentWhereALocalVariableIsSuppressed() {
    AnnotationUse suppress =
        new AnnotationUse(Types.SUPPRESS_WARNINGS, Map.of("value", List.of(CHECK)));
    Local client =
        new Local("client", HANDLER.self().type(), List.of(suppress), HANDLER.self().place());

    assertThat(rebuilt(handler(declare(client, build("S3Client")), run(build("SqsClient")))))
        .containsExactly("SqsClient");
  }

  @Test
  void isNotSilencedByTheNameOfAnotherCheck() {
    assertThat(
            rebuilt(
                handler(run(build("S3Client")))
                    .annotated(Types.SUPPRESS_WARNINGS, "SharedClientClosed")))
        .containsExactly("S3Client");
  }

  @Test
  void silencesOnlyThePathThatASuppressionLiesOn() {
    ClassBuilder handler =
        handler(run(HANDLER.callOwn("quiet")), run(HANDLER.callOwn("loud")))
            .method(
                MethodBuilder.method("quiet")
                    .annotated(Types.SUPPRESS_WARNINGS, CHECK)
                    .body(run(SERVICE.callShared("both")), run(SERVICE.callShared("quiet"))))
            .method("loud", run(HANDLER.callOwn("louder")))
            .method("louder", run(SERVICE.callShared("both")));
    ClassBuilder service =
        clazz("a.Service")
            .sharedMethod("both", run(build("S3Client")))
            .sharedMethod("quiet", run(build("SqsClient")));

    assertThat(only(handler, service).path())
        .extracting(PathStep::method)
        .containsExactly("Handler.handleRequest", "Handler.loud", "Handler.louder", "Service.both");
  }

  @Test
  void silencesWhatACallInASuppressedDeclarationReaches() {
    AnnotationUse suppress =
        new AnnotationUse(Types.SUPPRESS_WARNINGS, Map.of("value", List.of(CHECK)));
    Local found =
        new Local("found", HANDLER.self().type(), List.of(suppress), HANDLER.self().place());

    assertThat(
            rebuilt(
                handler(declare(found, SERVICE.callShared("find"))),
                clazz("a.Service").sharedMethod("find", run(build("S3Client")))))
        .isEmpty();
  }

  private static Finding only(ClassBuilder... classes) {
    List<Finding> findings = findings(classes);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
