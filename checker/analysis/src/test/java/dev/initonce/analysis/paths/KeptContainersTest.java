package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.isNotNull;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.nothing;
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

/** Maps, caches, references and memoisers that keep what is built. */
class KeptContainersTest {

  private static final String CACHE = "com.google.common.cache.LoadingCache";
  private static final Named HANDLER = Named.named("a.Handler");

  @Test
  void computeIfAbsentOfAKeptMap() {
    assertKept(run(computeIfAbsent(map())));
  }

  @Test
  void computeIfAbsentOfALocalMap() {
    Local map = local("map", Types.MAP);
    assertRebuilt(declare(map, make(Types.HASH_MAP)), run(computeIfAbsent(use(map))));
  }

  private static Expression computeIfAbsent(Expression map) {
    Local key = local("key", Types.STRING);
    Expression loader = lambda(Types.FUNCTION, List.of(key), give(build("S3Client")));
    return call(map, Types.MAP, "computeIfAbsent", Types.OBJECT, literal("k"), loader);
  }

  @Test
  void testAndPut() {
    assertKept(when(not(onMap("containsKey", literal("k"))), put()));
    assertKept(when(isNull(onMap("get", literal("k"))), put()));
    assertRebuilt(when(onMap("containsKey", literal("k")), put()));
    assertRebuilt(when(isNull(onMap("get", literal("k"))), run(build("S3Client"))));
    assertRebuilt(put());
  }

  @Test
  void testForAnEmptyMap() {
    assertKept(when(onMap("isEmpty"), put()));
    assertRebuilt(when(not(onMap("isEmpty")), put()));
    assertRebuilt(when(onMap("isEmpty"), put()), run(onMap("clear")));
  }

  @Test
  void localThatWasReadFromTheMap() {
    Local read = local("read", Types.OBJECT);
    assertKept(declare(read, onMap("get", literal("k"))), when(isNull(use(read)), put()));
  }

  @Test
  void computeUnderATestOfTheOldValue() {
    assertKept(run(compute(true)));
    assertRebuilt(run(compute(false)));
  }

  private static Expression compute(boolean guarded) {
    Local key = local("key", Types.STRING);
    Local old = local("old", Types.OBJECT);
    Expression value =
        guarded ? conditional(isNotNull(use(old)), use(old), build("S3Client")) : build("S3Client");
    return onMap("compute", literal("k"), lambda(Types.FUNCTION, List.of(key, old), give(value)));
  }

  @Test
  void cacheWithALoader() {
    Expression loader = lambda(Types.FUNCTION, give(build("S3Client")));
    assertKept(run(call(HANDLER.own("map"), CACHE, "get", Types.OBJECT, literal("k"), loader)));
    assertRebuilt(
        run(call(HANDLER.own("map"), CACHE, "get", Types.OBJECT, literal("k"), build("S3Client"))));
    assertRebuilt(
        run(onMap("getWith", literal("k"), lambda(Types.FUNCTION, give(build("S3Client"))))));
  }

  @Test
  void referenceUnderATest() {
    assertKept(when(isNull(onReference("get")), run(onReference("set", build("S3Client")))));
    assertRebuilt(when(isNotNull(onReference("get")), run(onReference("set", build("S3Client")))));
    assertKept(when(onReference("compareAndSet", nothing(), literal("x")), run(build("S3Client"))));
  }

  @Test
  void updateAndGet() {
    Local old = local("old", Types.OBJECT);
    assertKept(
        run(
            onReference(
                "updateAndGet",
                lambda(
                    Types.UNARY_OPERATOR,
                    List.of(old),
                    give(conditional(isNotNull(use(old)), use(old), build("S3Client")))))));
    assertRebuilt(
        run(
            onReference(
                "updateAndGet",
                lambda(
                    Types.UNARY_OPERATOR,
                    List.of(local("ignored", Types.OBJECT)),
                    give(build("S3Client"))))));
  }

  @Test
  void memoisedSupplierInAKeptField() {
    Expression memoized = memoize();
    assertThat(
            rebuilt(
                handler(run(call(HANDLER.own("memo"), Types.SUPPLIER, "get", Types.OBJECT)))
                    .field("memo", Types.SUPPLIER, memoized)))
        .isEmpty();
  }

  @Test
  void memoisedSupplierMadePerInvocation() {
    assertRebuilt(run(call(memoize(), Types.SUPPLIER, "get", Types.OBJECT)));
  }

  @Test
  void supplierThatOnlyPassesThrough() {
    assertThat(
            rebuilt(
                handler(run(call(HANDLER.own("supplier"), Types.SUPPLIER, "get", Types.OBJECT)))
                    .field(
                        "supplier",
                        Types.SUPPLIER,
                        lambda(Types.SUPPLIER, give(build("S3Client"))))))
        .containsExactly("S3Client");
  }

  private static Expression memoize() {
    return callStatic(
        Types.SUPPLIERS,
        "memoize",
        Types.SUPPLIER,
        lambda(Types.SUPPLIER, give(build("S3Client"))));
  }

  @Test
  void clearingOnThePathMakesTheMapKeepNothing() {
    assertRebuilt(run(computeIfAbsent(map())), run(onMap("clear")));
    assertRebuilt(run(computeIfAbsent(map())), run(onMap("remove", literal("k"))));
    assertRebuilt(
        when(isNull(onReference("get")), run(onReference("set", build("S3Client")))),
        run(onReference("set", nothing())));
    assertKept(
        when(isNull(onReference("get")), run(onReference("set", build("S3Client")))),
        run(onReference("set", literal("x"))));
  }

  @Test
  void clearedMemoRunsAgain() {
    assertThat(
            rebuilt(
                handler(
                        run(call(HANDLER.own("local"), THREAD_LOCAL, "get", Types.OBJECT)),
                        run(call(HANDLER.own("local"), THREAD_LOCAL, "remove", "void")))
                    .field(
                        "local",
                        THREAD_LOCAL,
                        callStatic(
                            THREAD_LOCAL,
                            "withInitial",
                            THREAD_LOCAL,
                            lambda(Types.SUPPLIER, give(build("S3Client")))))))
        .containsExactly("S3Client");
  }

  private static final String THREAD_LOCAL = "java.lang.ThreadLocal";

  @Test
  void viewOfAMapIsKeptWithIt() {
    assertRebuilt(
        run(computeIfAbsent(map())),
        run(call(onMap("keySet"), "java.util.Set", "size", "int")),
        run(onMap("clear")));
  }

  private static Expression map() {
    return HANDLER.own("map");
  }

  private static Expression onMap(String method, Expression... arguments) {
    return call(map(), Types.MAP, method, Types.OBJECT, arguments);
  }

  private static Expression onReference(String method, Expression... arguments) {
    Expression reference = HANDLER.own("reference");
    return call(reference, Types.ATOMIC_REFERENCE, method, Types.OBJECT, arguments);
  }

  private static Statement put() {
    return run(onMap("put", literal("k"), build("S3Client")));
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
            .field("reference", Types.ATOMIC_REFERENCE, make(Types.ATOMIC_REFERENCE)));
  }
}
