package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.cast;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.RuleText;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which calls keep what their functions build, and where the container is that keeps it. */
class IdiomsTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final String CACHE = "com.github.benmanes.caffeine.cache.Cache";
  private static final String SET = "java.util.Set";

  private final Local key = local("key", Types.STRING);
  private final Local value = local("value", Types.OBJECT);

  @Test
  void containerIsToldThroughACast() {
    assertKept(run(computeIfAbsent(cast(Types.MAP, map()))));
    Local fresh = local("fresh", Types.MAP);
    assertRebuilt(
        declare(fresh, make(Types.HASH_MAP)), run(computeIfAbsent(cast(Types.MAP, use(fresh)))));
  }

  @Test
  void containerThatIsMadeForTheCallKeepsNothing() {
    assertRebuilt(run(computeIfAbsent(make(Types.HASH_MAP))));
  }

  private Expression computeIfAbsent(Expression container) {
    Expression loader = lambda(Types.FUNCTION, List.of(key), give(build("S3Client")));
    return call(container, Types.MAP, "computeIfAbsent", Types.OBJECT, literal("k"), loader);
  }

  @Test
  void viewOfAContainerStandsForIt() {
    Expression keys = onMap("keySet", SET);
    Expression isThere = call(keys, SET, "contains", Types.BOOLEAN, literal("k"));
    assertKept(
        when(not(isThere), run(onMap("put", Types.OBJECT, literal("k"), build("S3Client")))));
    assertRebuilt(when(not(isThere), run(build("S3Client"))));
  }

  @Test
  void staticCallGivesNoContainerInSight() {
    Expression keys = callStatic("a.Names", "known", SET);
    Expression isThere = call(keys, SET, "contains", Types.BOOLEAN, literal("k"));
    assertRebuilt(
        when(not(isThere), run(onMap("put", Types.OBJECT, literal("k"), build("S3Client")))));
  }

  @Test
  void loaderThatIsWrittenElsewhere() {
    Local loader = local("loader", Types.FUNCTION);
    assertKept(
        declare(loader, lambda(Types.FUNCTION, List.of(key), give(build("S3Client")))),
        run(call(map(), CACHE, "get", Types.OBJECT, literal("k"), use(loader))));
  }

  @Test
  void routeOfAnyOtherLibraryIsNoCache() {
    for (String owner : List.of("io.javalin.Javalin", "com.vendor.Registry", Types.MAP, "")) {
      assertRebuilt(run(load(owner, "get")));
      assertKept(run(load(owner, "computeIfAbsent")));
    }
  }

  private Expression load(String owner, String method) {
    Expression loader = lambda(Types.FUNCTION, List.of(key), give(build("S3Client")));
    return call(map(), owner, method, Types.OBJECT, literal("k"), loader);
  }

  @Test
  void ownClassKeepsAsTheOneAboveIt() {
    assertThat(rebuilt(handler(run(load("a.Cache", "get"))).field("map", CACHE), cache()))
        .isEmpty();
    assertThat(
            rebuilt(
                handler(run(load("a.Cache", "get"))).field("map", CACHE),
                clazz("a.Cache").extending("com.vendor.Base")))
        .containsExactly("S3Client");
  }

  private static ClassBuilder cache() {
    return clazz("a.Cache").extending(CACHE, "a.Cache");
  }

  @Test
  void cacheThatAUserNames() {
    AnalysisOptions options =
        AnalysisOptions.defaults()
            .withCatalog(
                Catalog.builtIn()
                    .with(c -> c.add(RuleText.keeper("cache-load:com.acme.Store#fetch/2"))));
    ClassBuilder handler = handler(run(load("com.acme.Store", "fetch"))).field("map", CACHE);
    assertThat(rebuilt(handler)).containsExactly("S3Client");
    assertThat(findings(options, handler)).isEmpty();
    ClassBuilder other = handler(run(load("com.acme.Stores", "fetch"))).field("map", CACHE);
    assertThat(findings(options, other)).hasSize(1);
  }

  @Test
  void callWithMoreArgumentsIsNoCache() {
    Expression merged = lambda(Types.FUNCTION, List.of(key, value), give(build("S3Client")));
    assertRebuilt(run(onMap("merge", Types.OBJECT, literal("k"), literal("v"), merged)));
  }

  @Test
  void valueThatAMapHandsOutIsNotStoredByIt() {
    Expression action =
        lambda(
            Types.CONSUMER, List.of(key, value), when(isNull(use(value)), run(build("S3Client"))));
    assertRebuilt(run(onMap("forEach", "void", action)));
  }

  /** A method of a library that only has the name of the idiom. */
  @Test
  void computeWithAFunctionOfOneParameterKeepsNothing() {
    assertRebuilt(
        run(
            onMap(
                "compute",
                Types.OBJECT,
                literal("k"),
                lambda(Types.FUNCTION, List.of(key), give(build("S3Client"))))));
  }

  private static Expression map() {
    return HANDLER.own("map");
  }

  private static Expression onMap(String method, String type, Expression... arguments) {
    return call(map(), Types.MAP, method, type, arguments);
  }

  private static void assertKept(Statement... body) {
    assertThat(rebuiltBy(body)).isEmpty();
  }

  private static void assertRebuilt(Statement... body) {
    assertThat(rebuiltBy(body)).containsExactly("S3Client");
  }

  private static List<String> rebuiltBy(Statement... body) {
    return rebuilt(handler(body).field("map", Types.MAP, make(Types.HASH_MAP)));
  }
}
