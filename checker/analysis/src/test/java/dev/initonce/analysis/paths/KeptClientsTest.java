package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.lastly;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.using;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Statements;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients that are kept, but closed while they are shared. */
class KeptClientsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final String S3 = Types.client("S3Client");

  @Test
  void closingAKeptClient() {
    assertChecks(keeping(run(close(client(), "close"))), Check.SHARED_CLIENT_CLOSED);
    assertChecks(keeping(run(close(client(), "shutdown"))), Check.SHARED_CLIENT_CLOSED);
    assertChecks(
        keeping(lastly(run(build("SqsClient")), run(close(client(), "close")))),
        Check.CLIENT_BUILT,
        Check.SHARED_CLIENT_CLOSED);
    assertChecks(keeping(run(close(client(), "listBuckets"))));
  }

  @Test
  void closingItByTryWithResources() {
    assertChecks(keeping(using(local("c", S3), client())), Check.SHARED_CLIENT_CLOSED);
    Statement ofTheField =
        new Statement.Try(List.of(run(client())), Statements.block(), List.of(), null);
    assertChecks(keeping(ofTheField), Check.SHARED_CLIENT_CLOSED);
  }

  @Test
  void closingItInAMethodOfTheSameName() {
    Expression withArgument = call(client(), S3, "close", "void", nothing());
    assertChecks(keeping(run(withArgument)));
  }

  @Test
  void closingAClientThatIsMadePerInvocation() {
    Local client = local("c", S3);
    assertChecks(
        handler(declare(client, build("S3Client")), run(close(use(client), "close"))),
        Check.CLIENT_BUILT);
  }

  @Test
  void closingWhereNobodyCallsIt() {
    assertChecks(keeping().method("stop", run(close(client(), "close"))));
  }

  @Test
  void closingAndSettingAnew() {
    assertChecks(
        keeping(run(close(client(), "close")), run(set(client(), build("S3Client")))),
        Check.CLIENT_BUILT);
    assertChecks(keeping(run(close(client(), "close")), run(set(client(), nothing()))));
    Local read = local("read", S3);
    assertChecks(
        keeping(
            declare(read, client()),
            run(close(use(read), "close")),
            run(set(client(), nothing()))));
    assertChecks(
        keeping(declare(read, client()), run(close(use(read), "close"))),
        Check.SHARED_CLIENT_CLOSED);
  }

  @Test
  void closingOnce() {
    assertChecks(
        keeping(
                when(
                    isNull(HANDLER.own("x")),
                    run(close(client(), "close")),
                    run(set(HANDLER.own("x"), make(Types.OBJECT)))))
            .field("x", Types.OBJECT));
  }

  @Test
  void closingUnderAGuardThatDoesNotCount() {
    assertChecks(
        keeping(
                when(
                    isNull(HANDLER.own("x")),
                    run(close(client(), "close")),
                    run(set(HANDLER.own("x"), make(Types.OBJECT)))),
                run(set(HANDLER.own("x"), nothing())))
            .field("x", Types.OBJECT),
        Check.SHARED_CLIENT_CLOSED);
  }

  /** A stream of clients holds the client, as far as is known, but is not what is closed. */
  @Test
  void closingWhatTheClientPassesThrough() {
    String stream = "java.util.stream.Stream";
    Expression clients = callStatic(stream, "of", stream, client());
    assertChecks(keeping(run(call(clients, stream, "close", "void"))));
  }

  @Test
  void closingAVariableOfUnknownType() {
    Local unknown = local("c", "");
    assertChecks(
        keeping(declare(unknown, client()), run(close(use(unknown), "close"))),
        Check.SHARED_CLIENT_CLOSED);
  }

  @Test
  void closingAClientThatALifecycleMethodBuilt() {
    assertChecks(
        lazy(run(close(client(), "close")))
            .method(
                MethodBuilder.method("start")
                    .annotated("jakarta.annotation.PostConstruct")
                    .body(run(set(client(), build("S3Client"))))),
        Check.SHARED_CLIENT_CLOSED);
    assertChecks(
        lazy(run(close(client(), "close")))
            .extending("org.crac.Resource")
            .method("beforeCheckpoint", run(set(client(), build("S3Client")))),
        Check.SHARED_CLIENT_CLOSED);
    assertChecks(
        lazy(run(close(client(), "close")))
            .method("beforeCheckpoint", run(set(client(), build("S3Client")))));
  }

  @Test
  void whatIsToldOfClosing() {
    Finding finding = findings(keeping(run(close(client(), "close")))).get(0);
    assertThat(finding.resource()).isEqualTo("S3Client");
    assertThat(finding.summary()).startsWith("S3Client is closed");
    assertThat(finding.path()).hasSize(1);
  }

  private static ClassBuilder keeping(Statement... body) {
    return handler(body).field("client", S3, build("S3Client"));
  }

  private static Expression close(Expression on, String method) {
    return call(on, S3, method, "void");
  }

  @Test
  void clientOfAnotherClassIsClosedToo() {
    Named service = Named.named("a.Service");
    assertChecks(
        handler(run(service.callOn(HANDLER.own("service"), "stop")))
            .field("service", "a.Service", service.make()),
        clazz("a.Service")
            .field("client", S3, build("S3Client"))
            .method("stop", run(close(service.own("client", S3), "close"))),
        Check.SHARED_CLIENT_CLOSED);
  }

  private static ClassBuilder lazy(Statement... body) {
    return handler(body).field("client", S3);
  }

  private static Expression client() {
    return HANDLER.own("client", S3);
  }

  private static void assertChecks(ClassBuilder program, Check... checks) {
    assertThat(findings(program)).extracting(Finding::check).containsExactly(checks);
  }

  private static void assertChecks(ClassBuilder one, ClassBuilder other, Check... checks) {
    assertThat(findings(one, other)).extracting(Finding::check).containsExactly(checks);
  }
}
