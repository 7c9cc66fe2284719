package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** Calls on objects that no code in view makes, and calls that the front end could not resolve. */
class UnseenReceiversTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named STORE = Named.named("a.Store");
  private static final Named ORDER = Named.named("a.Order");
  private static final Named MAKER = Named.named("a.Maker");

  @Test
  void methodOfTheEventsOwnClass() {
    Local event = local("event", "a.Order");
    assertThat(
            rebuilt(
                clazz("a.Handler")
                    .extending(Types.generic(Types.REQUEST_HANDLER, "a.Order", Types.STRING))
                    .method(
                        MethodBuilder.method("handleRequest")
                            .takes(event, local("context", Types.CONTEXT))
                            .body(run(ORDER.callOn(use(event), "save")))),
                clazz("a.Order").method("save", run(build("S3Client")))))
        .containsExactly("S3Client");
  }

  @Test
  void onlyObjectsOfOtherTypesWereSeenToArrive() {
    Expression list = HANDLER.own("list");
    Expression taken = call(list, Types.LIST, "get", Types.OBJECT, literal(0));
    assertThat(
            rebuilt(
                handler(
                        run(call(list, Types.LIST, "add", Types.BOOLEAN, ORDER.make())),
                        run(STORE.callOn(taken, "save")))
                    .field("list", Types.LIST),
                clazz("a.Order"),
                clazz("a.Store").method("save", run(build("S3Client")))))
        .containsExactly("S3Client");
  }

  @Test
  void whereALambdaArrivesNoImplementationIsSupposed() {
    Local maker = local("maker", "a.Maker");
    assertThat(
            rebuilt(
                handler(
                    declare(maker, lambda("a.Maker", give(build("S3Client")))),
                    run(MAKER.callOn(use(maker), "make"))),
                interfaze("a.Maker").method(MethodBuilder.method("make")),
                clazz("a.RealMaker").extending("a.Maker").method("make", run(build("SqsClient")))))
        .containsExactly("S3Client");
  }

  @Test
  void whereAMemoisedSupplierArrivesNoImplementationIsSupposed() {
    Expression memo =
        callStatic(
            Types.SUPPLIERS,
            "memoize",
            Types.SUPPLIER,
            lambda(Types.SUPPLIER, give(build("S3Client"))));
    assertThat(
            rebuilt(
                handler(unresolved(HANDLER.own("memo"))).field("memo", Types.SUPPLIER, memo),
                saving("a.Store")))
        .isEmpty();
  }

  @Test
  void unresolvedCallMeansTheOnlyTypeThatDeclaresIt() {
    assertThat(rebuilt(asking(), saving("a.Store"))).containsExactly("S3Client");
    assertThat(rebuilt(asking(), saving("a.Store"), saving("a.Other"))).isEmpty();
    assertThat(rebuilt(asking(), saving("a.Store").extending("a.Base"), clazz("a.Base")))
        .containsExactly("S3Client");
  }

  @Test
  void overridesDoNotMakeAnUnresolvedCallAmbiguous() {
    assertThat(
            rebuilt(
                asking(),
                interfaze("a.Store").method(MethodBuilder.method("save")),
                saving("a.RealStore").extending("a.Store")))
        .containsExactly("S3Client");
  }

  @Test
  void methodOfAnotherArityIsNotOverridden() {
    assertThat(
            rebuilt(
                asking(),
                clazz("a.Base")
                    .method(MethodBuilder.method("save").takes(local("x", Types.STRING)).body()),
                saving("a.Store").extending("a.Base")))
        .containsExactly("S3Client");
  }

  @Test
  void variableOfAnotherTypeIsNotMeantByTheMethodsName() {
    Local order = local("order", "a.Order");
    assertThat(
            rebuilt(
                handler(
                    declare(order, callStatic("lib.Orders", "next", "a.Order")),
                    unresolved(use(order))),
                clazz("a.Order"),
                saving("a.Store")))
        .isEmpty();
  }

  private static ClassBuilder asking() {
    return handler(unresolved(HANDLER.own("store"))).field("store", Types.OBJECT);
  }

  /** A call of {@code save()} in no type that the front end knows. */
  private static Statement unresolved(Expression receiver) {
    return run(call(receiver, "", "save", Types.OBJECT));
  }

  private static ClassBuilder saving(String name) {
    return clazz(name).method("save", run(build("S3Client")));
  }
}
