package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.choose;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** What counts as setting the keeper under whose guard it runs. */
class KeeperStoresTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named BASE = Named.named("a.Base");
  private static final Named SERVICE = Named.named("a.Service");

  @Test
  void storeInAMethodThatTheRegionCalls() {
    assertThat(
            rebuilt(
                lazyHandler(when(isNull(client()), run(HANDLER.callOwn("init"))))
                    .method("init", run(HANDLER.callOwn("initInner")))
                    .method("initInner", run(set(client(), build("S3Client"))))))
        .isEmpty();
  }

  @Test
  void storeInALambdaThatTheRegionMakes() {
    Expression stores = lambda(Types.RUNNABLE, run(set(client(), build("S3Client"))));
    assertThat(
            rebuilt(
                lazyHandler(
                    when(isNull(client()), run(call(stores, Types.RUNNABLE, "run", "void"))))))
        .isEmpty();
  }

  @Test
  void lambdaThatStoresNothing() {
    Expression idle = lambda(Types.RUNNABLE, run(make(Types.OBJECT)));
    assertThat(
            rebuilt(
                lazyHandler(
                    when(
                        isNull(client()),
                        run(call(idle, Types.RUNNABLE, "run", "void")),
                        run(build("S3Client"))))))
        .containsExactly("S3Client");
  }

  @Test
  void storeInTheOtherBranchDoesNotCount() {
    assertThat(
            rebuilt(
                lazyHandler(
                    choose(
                        isNull(client()),
                        run(build("S3Client")),
                        run(set(client(), make(Types.OBJECT)))))))
        .containsExactly("S3Client");
  }

  @Test
  void storeInASuperclass() {
    assertThat(
            rebuilt(
                lazyHandler(when(isNull(BASE.own("client")), run(BASE.callOwn("init"))))
                    .extending("a.Base"),
                clazz("a.Base")
                    .field("client", Types.OBJECT)
                    .method("init", run(set(BASE.own("client"), build("S3Client"))))))
        .isEmpty();
  }

  @Test
  void storeInATemplateMethodThatSubclassesFill() {
    assertThat(rebuilt(filling("a.Handler", "S3Client"), template())).isEmpty();
  }

  @Test
  void templateMethodIsNoStoreForTheSubclassThatStoresNothing() {
    ClassBuilder storesNothing =
        clazz("a.Careless").extending("a.Base").method("init", run(build("SqsClient")));
    assertThat(rebuilt(filling("a.Handler", "S3Client"), storesNothing, template()))
        .containsExactly("SqsClient");
  }

  private static ClassBuilder filling(String name, String client) {
    return clazz(name)
        .extending("a.Base")
        .method("init", run(set(BASE.own("client"), build(client))));
  }

  private static ClassBuilder template() {
    return baseHandler(when(isNull(BASE.own("client")), run(BASE.callOwn("init"))))
        .method(MethodBuilder.method("init"));
  }

  private static ClassBuilder baseHandler(Statement... body) {
    return clazz("a.Base")
        .abstractly()
        .extending(Types.REQUEST_HANDLER)
        .field("client", Types.OBJECT)
        .method(MethodBuilder.handleRequest(Types.OBJECT).body(body));
  }

  @Test
  void storeInCodeThatIsNotRelatedDoesNotCount() {
    assertThat(
            rebuilt(
                lazyHandler(
                    when(
                        isNull(client()), run(SERVICE.callShared("init")), run(build("S3Client")))),
                clazz("a.Service")
                    .field("client", Types.OBJECT)
                    .sharedMethod("init", run(set(SERVICE.shared("client"), literal("x"))))))
        .containsExactly("S3Client");
  }

  @Test
  void storingTheUnsetValueDoesNotCount() {
    assertThat(
            rebuilt(
                lazyHandler(
                    when(isNull(client()), run(set(client(), nothing())), run(build("S3Client"))))))
        .containsExactly("S3Client");
  }

  @Test
  void localThatTheRegionDoesNotSetCarriesNothingToTheField() {
    Local found = local("found", Types.OBJECT);
    assertThat(
            rebuilt(
                lazyHandler(
                        declare(
                            found,
                            conditional(
                                other(Types.BOOLEAN),
                                HANDLER.callOwn("find"),
                                HANDLER.callOwn("find"))),
                        when(isNull(client()), run(build("S3Client"))),
                        run(set(client(), use(found))))
                    .method("find", give(other(Types.OBJECT)))))
        .containsExactly("S3Client");
  }

  @Test
  void flagThatIsSetInTheRegion() {
    assertThat(rebuilt(flagHandler(when(not(flag()), raiseAndBuild(true))))).isEmpty();
    assertThat(rebuilt(flagHandler(when(not(flag()), raiseAndBuild(false)))))
        .containsExactly("S3Client");
    assertThat(rebuilt(flagHandler(when(flag(), raiseAndBuild(false))))).isEmpty();
    assertThat(rebuilt(flagHandler(when(flag(), raiseAndBuild(true))))).containsExactly("S3Client");
  }

  private static Statement raiseAndBuild(boolean value) {
    return block(run(build("S3Client")), run(set(flag(), literal(value))));
  }

  private static ClassBuilder flagHandler(Statement... body) {
    return handler(body).field("flag", Types.BOOLEAN);
  }

  private static Expression flag() {
    return HANDLER.own("flag");
  }

  private static Expression client() {
    return HANDLER.own("client");
  }

  private static ClassBuilder lazyHandler(Statement... body) {
    return handler(body).field("client", Types.OBJECT);
  }
}
