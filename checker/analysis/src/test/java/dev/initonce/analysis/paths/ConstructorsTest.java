package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.makeAnonymous;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which constructors and initialisers run where an object is made. */
class ConstructorsTest {

  private static final Named LOCAL = Named.named("a.Handler$Local");

  @Test
  void anonymousClassRunsItsInitialisers() {
    assertThat(rebuilt(handler(run(makeAnonymous("a.Base", initialising("a.Handler$1"))))))
        .containsExactly("S3Client");
    assertThat(
            rebuilt(
                handler(run(makeAnonymous("a.Base", initialising("a.Handler$1"), literal("x")))),
                base(run(build("SqsClient")))))
        .containsExactlyInAnyOrder("S3Client", "SqsClient");
  }

  @Test
  void anonymousClassMayPassAnyNumberOfArguments() {
    Expression.New made =
        makeAnonymous("a.Base", initialising("a.Handler$1"), literal("x"), literal("y"));
    TypeUse texts = TypeUse.of("java.lang.String[]");
    Expression resolved =
        new Expression.New(
            made.place(), made.type(), List.of(texts), made.arguments(), made.body());
    assertThat(
            rebuilt(
                handler(run(resolved)),
                clazz("a.Base")
                    .method(
                        MethodBuilder.constructor()
                            .takes(local("texts", texts.name()))
                            .body(run(build("SqsClient"))))))
        .containsExactlyInAnyOrder("S3Client", "SqsClient");
  }

  @Test
  void anonymousClassRunsTheOneConstructorThatItsArgumentsFit() {
    assertThat(
            rebuilt(
                handler(run(makeAnonymous("a.Base", empty("a.Handler$1"), literal("x")))),
                base().constructor(run(build("S3Client")))))
        .isEmpty();
  }

  @Test
  void anonymousClassHandsItsArgumentsToTheConstructor() {
    Local maker = local("maker", Types.SUPPLIER);
    Expression made =
        makeAnonymous(
            "a.Base", empty("a.Handler$1"), lambda(Types.SUPPLIER, give(build("S3Client"))));
    assertThat(
            rebuilt(
                handler(run(made)),
                clazz("a.Base")
                    .method(
                        MethodBuilder.constructor()
                            .takes(maker)
                            .body(run(call(use(maker), Types.SUPPLIER, "get", Types.OBJECT))))))
        .containsExactly("S3Client");
  }

  @Test
  void localClassRunsItsInitialisers() {
    assertThat(
            rebuilt(
                handler(
                    new Statement.DeclareClass(initialising("a.Handler$Local")),
                    run(LOCAL.make()))))
        .containsExactly("S3Client");
  }

  @Test
  void pathsNameAnAnonymousClassByWhatItExtends() {
    List<Finding> findings =
        findings(handler(run(makeAnonymous("a.Base", initialising("a.Handler$1")))));
    assertThat(findings)
        .singleElement()
        .extracting(finding -> finding.path().stream().map(PathStep::method).toList())
        .isEqualTo(List.of("Handler.handleRequest", "new Handler.<anonymous Base>"));
  }

  @Test
  void clientThatIsMadeAnonymouslyIsShownByTheNameItWasGiven() {
    String client = "com.amazonaws.services.s3.AmazonS3Client";
    assertThat(
            rebuilt(
                handler(
                    run(makeAnonymous(client, clazz("a.Handler$1").extending(client).build())))))
        .containsExactly("AmazonS3Client");
  }

  @Test
  void superCallFindsTheMethodOfAClassFurtherUp() {
    Named middle = Named.named("a.Middle");
    Expression.Call plain = middle.callOn(Named.named("a.Handler").self(), "load");
    Expression viaSuper =
        new Expression.Call(
            plain.place(), plain.type(), plain.receiver(), plain.method(), plain.arguments(), true);
    assertThat(
            rebuilt(
                handler(run(viaSuper)).extending("a.Middle").method("load"),
                clazz("a.Middle").extending("a.Base"),
                clazz("a.Base").method("load", run(build("S3Client")))))
        .containsExactly("S3Client");
  }

  private static ClassDeclaration initialising(String name) {
    return clazz(name).extending("a.Base").instanceBlock(run(build("S3Client"))).build();
  }

  private static ClassDeclaration empty(String name) {
    return clazz(name).extending("a.Base").build();
  }

  /** A class with a constructor that takes text and runs this. */
  private static ClassBuilder base(Statement... body) {
    return clazz("a.Base")
        .method(MethodBuilder.constructor().takes(local("x", Types.STRING)).body(body));
  }
}
