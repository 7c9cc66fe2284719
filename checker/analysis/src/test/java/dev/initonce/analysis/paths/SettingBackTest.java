package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.caught;
import static dev.initonce.analysis.dsl.Statements.lastly;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;
import org.junit.jupiter.api.Test;

/** What makes a keeper keep nothing: that the path sets it back. */
class SettingBackTest {

  private static final Named HANDLER = Named.named("a.Handler");

  @Test
  void settingTheFieldBackOnThePathMakesItKeepNothing() {
    assertThat(rebuilt(lazyHandler(lazily(), run(set(client(), nothing())))))
        .containsExactly("S3Client");
    assertThat(rebuilt(lazyHandler(lastly(lazily(), run(set(client(), nothing()))))))
        .containsExactly("S3Client");
    assertThat(
            rebuilt(
                lazyHandler(lazily(), run(HANDLER.callOwn("reset")))
                    .method("reset", run(set(client(), nothing())))))
        .containsExactly("S3Client");
  }

  @Test
  void settingAnotherFieldBackChangesNothing() {
    assertThat(
            rebuilt(
                lazyHandler(lazily(), run(set(HANDLER.own("x"), nothing())))
                    .field("x", Types.OBJECT)))
        .isEmpty();
  }

  @Test
  void settingBackWhereNobodyCallsItChangesNothing() {
    assertThat(rebuilt(lazyHandler(lazily()).method("reset", run(set(client(), nothing())))))
        .isEmpty();
  }

  @Test
  void settingBackOnFailureOnlyIsABoundedRebuild() {
    assertThat(rebuilt(lazyHandler(caught(lazily(), run(set(client(), nothing())))))).isEmpty();
  }

  @Test
  void settingBackUnderAGuardThatCountsHappensOnce() {
    assertThat(
            rebuilt(
                lazyHandler(
                        lazily(),
                        when(
                            isNull(HANDLER.own("x")),
                            run(set(client(), nothing())),
                            run(set(HANDLER.own("x"), make(Types.OBJECT)))))
                    .field("x", Types.OBJECT)))
        .isEmpty();
  }

  @Test
  void settingBackWhatIsDerivedHappensOnceToo() {
    assertThat(rebuilt(threeFields(renewing("x", "y"), renewing("y", "client"), lazily())))
        .isEmpty();
  }

  @Test
  void guardsThatSetEachOtherBackInACircleKeepNothing() {
    assertThat(
            rebuilt(
                threeFields(
                    renewing("x", "y"),
                    renewing("y", "client"),
                    when(
                        isNull(client()),
                        run(set(client(), build("S3Client"))),
                        run(set(HANDLER.own("x"), nothing()))))))
        .containsExactly("S3Client");
  }

  private static ClassBuilder threeFields(Statement... body) {
    return lazyHandler(body).field("x", Types.OBJECT).field("y", Types.OBJECT);
  }

  /** Makes what the field holds when there is none, and drops what was derived from it. */
  private static Statement renewing(String field, String derived) {
    return when(
        isNull(HANDLER.own(field)),
        run(set(HANDLER.own(field), make(Types.OBJECT))),
        run(set(HANDLER.own(derived), nothing())));
  }

  @Test
  void mapsThatClearEachOtherKeepNothing() {
    Statement load = filling("clients", build("S3Client"), "names");
    assertThat(rebuilt(maps(load, filling("names", literal("x"), "others")))).isEmpty();
    assertThat(rebuilt(maps(load, filling("names", literal("x"), "clients"))))
        .containsExactly("S3Client");
  }

  private static ClassBuilder maps(Statement... body) {
    return handler(body)
        .field("clients", Types.MAP, make(Types.HASH_MAP))
        .field("names", Types.MAP, make(Types.HASH_MAP))
        .field("others", Types.MAP, make(Types.HASH_MAP));
  }

  /** Fills the map when it is empty, and clears the other one. */
  private static Statement filling(String map, Expression value, String cleared) {
    return when(
        on(map, "isEmpty"), run(on(map, "put", literal("k"), value)), run(on(cleared, "clear")));
  }

  private static Expression on(String map, String method, Expression... arguments) {
    return call(HANDLER.own(map), Types.MAP, method, Types.OBJECT, arguments);
  }

  @Test
  void flagThatIsSetBack() {
    Statement buildOnce =
        when(not(flag()), run(build("S3Client")), run(set(flag(), literal(true))));
    assertThat(rebuilt(handler(buildOnce).field("flag", Types.BOOLEAN))).isEmpty();
    assertThat(
            rebuilt(
                handler(buildOnce, run(set(flag(), literal(false)))).field("flag", Types.BOOLEAN)))
        .containsExactly("S3Client");
  }

  private static Expression flag() {
    return HANDLER.own("flag");
  }

  private static Statement lazily() {
    return when(isNull(client()), run(set(client(), build("S3Client"))));
  }

  private static Expression client() {
    return HANDLER.own("client");
  }

  private static ClassBuilder lazyHandler(Statement... body) {
    return handler(body).field("client", Types.OBJECT);
  }
}
