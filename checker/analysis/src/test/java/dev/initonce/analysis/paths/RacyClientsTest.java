package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.locked;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients that are initialised lazily where two threads may meet. */
class RacyClientsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final String S3 = Types.client("S3Client");

  @Test
  void lazyClientWithoutSynchronisation() {
    assertChecks(lazy(lazily()), Check.RACY_LAZY_CLIENT);
    Finding finding = findings(lazy(lazily())).get(0);
    assertThat(finding.summary())
        .isEqualTo("S3Client is initialised lazily without synchronisation");
  }

  @Test
  void lazyClientUnderALock() {
    assertChecks(lazy(locked(HANDLER.self(), lazily())));
    assertChecks(lazy(when(isNull(client()), locked(HANDLER.self(), lazily()))));
    assertChecks(
        lazy(run(HANDLER.callOwn("load")))
            .method(MethodBuilder.method("load").locked().body(lazily())));
  }

  @Test
  void eagerClientIsNoRace() {
    assertChecks(handler().field("client", S3).constructor(run(set(client(), build("S3Client")))));
    assertChecks(lazy().method("load", lazily()));
  }

  @Test
  void lazyObjectThatIsNoClientIsNoRace() {
    assertChecks(
        handler(when(isNull(HANDLER.own("x")), run(set(HANDLER.own("x"), make(Types.OBJECT)))))
            .field("x", Types.OBJECT));
  }

  @Test
  void raceIsShownAtTheStoreWhereTheBuildIsOutOfSight() {
    Expression create = call(HANDLER.self(), "a.Handler", "create", S3);
    ClassBuilder program =
        lazy(when(isNull(client()), run(set(client(), create))))
            .method(MethodBuilder.method("create").gives(S3).body(give(build("S3Client"))));
    assertChecks(program, Check.RACY_LAZY_CLIENT);
    assertThat(findings(program).get(0).place()).isEqualTo(create.place());
  }

  @Test
  void raceIsShownAtTheBuildThatIsKept() {
    Expression rebuilt = build("S3Client");
    Expression kept = build("S3Client");
    Expression x = HANDLER.own("x", S3);
    ClassBuilder program =
        lazy(
                when(isNull(x), run(set(x, rebuilt))),
                run(set(x, nothing())),
                when(isNull(client()), run(set(client(), kept))))
            .field("x", S3);
    assertThat(findings(program))
        .extracting(Finding::check, Finding::place)
        .containsExactly(
            tuple(Check.CLIENT_BUILT, rebuilt.place()),
            tuple(Check.RACY_LAZY_CLIENT, kept.place()));
  }

  @Test
  void assignmentBesideALazyInitialisationIsNoRace() {
    Expression x = HANDLER.own("x");
    Statement copy = run(set(HANDLER.own("copy", S3), client()));
    Statement lazily = when(isNull(x), run(set(x, make(Types.OBJECT))));
    Expression chosen = conditional(isNull(x), make(Types.OBJECT), x);
    for (Statement unrelated : List.of(lazily, run(set(x, chosen)))) {
      assertChecks(
          handler(copy, unrelated)
              .field("client", S3, build("S3Client"))
              .field("x", Types.OBJECT)
              .field("copy", S3));
    }
  }

  @Test
  void ternaryThatInitialisesLazilyIsARaceToo() {
    Expression chosen = conditional(isNull(client()), build("S3Client"), client());
    assertChecks(lazy(run(set(client(), chosen))), Check.RACY_LAZY_CLIENT);
  }

  private static ClassBuilder lazy(Statement... body) {
    return handler(body).field("client", S3);
  }

  private static Statement lazily() {
    return when(isNull(client()), run(set(client(), build("S3Client"))));
  }

  private static Expression client() {
    return HANDLER.own("client", S3);
  }

  private static void assertChecks(ClassBuilder program, Check... checks) {
    assertThat(findings(program)).extracting(Finding::check).containsExactly(checks);
  }
}
