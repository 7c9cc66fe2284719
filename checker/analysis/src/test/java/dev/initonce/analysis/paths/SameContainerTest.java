package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which container is tested and which is filled, by whatever name the code calls it. */
class SameContainerTest {

  private static final Named HANDLER = Named.named("a.Handler");

  @Test
  void puttingIntoAnotherMapDoesNotCount() {
    assertRebuilt(
        when(
            not(call(map(), Types.MAP, "containsKey", Types.BOOLEAN, literal("k"))),
            run(
                call(
                    HANDLER.own("x"),
                    Types.MAP,
                    "put",
                    Types.OBJECT,
                    literal("k"),
                    build("S3Client")))));
  }

  @Test
  void mapThatALocalStandsFor() {
    Local read = local("read", Types.MAP);
    Expression missing = isNull(call(use(read), Types.MAP, "get", Types.OBJECT, literal("k")));
    Statement put =
        run(call(use(read), Types.MAP, "put", Types.OBJECT, literal("k"), build("S3Client")));
    assertKept(declare(read, map()), when(missing, put));
    assertRebuilt(declare(read, make(Types.HASH_MAP)), when(missing, put));
  }

  @Test
  void inheritedMapIsTheSameUnderEitherClass() {
    Expression inherited = Named.named("a.Base").of(HANDLER.self(), "shared");
    Expression missing = isNull(call(inherited, Types.MAP, "get", Types.OBJECT, literal("k")));
    Expression put =
        call(
            HANDLER.own("shared"), Types.MAP, "put", Types.OBJECT, literal("k"), build("S3Client"));
    assertThat(
            rebuilt(
                handler(when(missing, run(put))).extending("a.Base"),
                clazz("a.Base").field("shared", Types.MAP, make(Types.HASH_MAP))))
        .isEmpty();
  }

  @Test
  void viewThatALibraryMakesOfAKeptMap() {
    Local view = local("view", Types.MAP);
    assertKept(
        declare(view, callStatic("java.util.Collections", "synchronizedMap", Types.MAP, map())),
        run(computeIfAbsent(use(view))));
    assertRebuilt(
        declare(view, callStatic("com.google.common.collect.Maps", "newHashMap", Types.MAP)),
        run(computeIfAbsent(use(view))));
  }

  /** The cache outlives what it was made with. */
  @Test
  void cacheThatIsMadeOnceWithAnObjectOfTheInvocation() {
    Named settings = Named.named("a.Settings");
    Local made = local("made", "a.Settings");
    Expression cache = HANDLER.own("cache");
    assertThat(
            rebuilt(
                handler(
                        declare(made, settings.make()),
                        when(isNull(cache), run(set(cache, make("lib.Cache", use(made))))),
                        run(computeIfAbsent(cache)))
                    .field("cache", "lib.Cache"),
                clazz("a.Settings")))
        .isEmpty();
  }

  @Test
  void mapThatHoldsAnObjectOfTheInvocationToo() {
    Named settings = Named.named("a.Settings");
    Expression put =
        call(map(), Types.MAP, "put", Types.OBJECT, literal("settings"), settings.make());
    assertThat(
            rebuilt(
                handler(run(put), run(computeIfAbsent(map())))
                    .field("map", Types.MAP, make(Types.HASH_MAP)),
                clazz("a.Settings")))
        .isEmpty();
  }

  private static Expression map() {
    return HANDLER.own("map");
  }

  private static Expression computeIfAbsent(Expression map) {
    Expression loader = lambda(Types.FUNCTION, give(build("S3Client")));
    return call(map, Types.MAP, "computeIfAbsent", Types.OBJECT, literal("k"), loader);
  }

  private static void assertKept(Statement... body) {
    assertThat(rebuiltBy(body)).isEmpty();
  }

  private static void assertRebuilt(Statement... body) {
    assertThat(rebuiltBy(body)).containsExactly("S3Client");
  }

  private static List<String> rebuiltBy(Statement... body) {
    return rebuilt(
        handler(body)
            .field("map", Types.MAP, make(Types.HASH_MAP))
            .field("x", Types.MAP, make(Types.HASH_MAP)));
  }
}
