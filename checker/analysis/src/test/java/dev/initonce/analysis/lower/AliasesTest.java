package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
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
import static dev.initonce.analysis.dsl.Statements.arm;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.caught;
import static dev.initonce.analysis.dsl.Statements.choose;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.match;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Until when a local variable stands for the field, or the test of it, that it was made from. */
class AliasesTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final String BOXED = "java.lang.Boolean";

  private final Local read = local("read", Types.OBJECT);
  private final Local missing = local("missing", Types.BOOLEAN);

  static Stream<Statement> codeThatLeavesVariablesAlone() {
    Statement works = run(other("int"));
    return Stream.of(
        when(other(Types.BOOLEAN), works),
        choose(other(Types.BOOLEAN), block(), works),
        caught(works, works),
        match(arm(works), arm()));
  }

  @ParameterizedTest
  @MethodSource("codeThatLeavesVariablesAlone")
  void variableStandsForTheSameBehindIt(Statement between) {
    assertKept(declare(read, client()), between, when(isNull(use(read)), store()));
    assertKept(declare(missing, isNull(client())), between, when(use(missing), store()));
  }

  @Test
  void eachWayStartsWithWhatStoodBeforeBoth() {
    Statement changes = run(set(use(missing), literal(true)));
    assertKept(
        declare(missing, isNull(client())),
        choose(other(Types.BOOLEAN), changes, when(use(missing), store())));
    Statement reads = run(set(use(read), client()));
    assertRebuilt(
        declare(read, nothing()),
        choose(other(Types.BOOLEAN), reads, when(isNull(use(read)), store())));
    Statement tests = run(set(use(missing), isNull(client())));
    assertRebuilt(
        declare(missing, literal(true)),
        choose(other(Types.BOOLEAN), tests, when(use(missing), store())));
  }

  @Test
  void whatOnlyOneWayReadsStandsForNothingBehindIt() {
    for (Statement maybe : maybe(run(set(use(read), client())))) {
      assertRebuilt(declare(read, nothing()), maybe, when(isNull(use(read)), store()));
    }
    for (Statement maybe : maybe(run(set(use(missing), isNull(client()))))) {
      assertRebuilt(declare(missing, literal(true)), maybe, when(use(missing), store()));
    }
  }

  private static List<Statement> maybe(Statement statement) {
    return List.of(
        when(other(Types.BOOLEAN), statement),
        choose(other(Types.BOOLEAN), statement, block()),
        choose(other(Types.BOOLEAN), block(), statement),
        caught(block(), statement),
        match(arm(statement), arm()));
  }

  @Test
  void lambdaSeesWhatTheVariablesAroundItStandFor() {
    assertKept(declare(read, client()), inLambda(when(isNull(use(read)), store())));
    assertKept(declare(missing, isNull(client())), inLambda(when(use(missing), store())));
  }

  private static Statement inLambda(Statement statement) {
    Expression action = lambda(Types.CONSUMER, List.of(local("x", Types.OBJECT)), statement);
    return run(call(other(Types.LIST), Types.LIST, "forEach", "void", action));
  }

  @Test
  void resultOfATestThatAMethodMakesIsATest() {
    assertThat(
            rebuilt(
                handler(declare(missing, HANDLER.callOwn("isMissing")), when(use(missing), store()))
                    .field("client", Types.OBJECT)
                    .method("isMissing", give(isNull(client())))))
        .isEmpty();
  }

  @Test
  void flagThatIsReadFromAMapStandsForTheMap() {
    Local ready = local("ready", BOXED);
    Expression flags = HANDLER.own("flags");
    Expression get = call(flags, Types.MAP, "get", BOXED, literal("s3"));
    Expression put = call(flags, Types.MAP, "put", BOXED, literal("s3"), literal(true));
    assertKept(declare(ready, get), when(not(use(ready)), store(), run(put)));
    assertRebuilt(declare(ready, get), when(not(use(ready)), store()));
  }

  private static Expression client() {
    return HANDLER.own("client");
  }

  private static Statement store() {
    return run(set(client(), build("S3Client")));
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
            .field("client", Types.OBJECT)
            .field("flags", Types.MAP, make(Types.HASH_MAP)));
  }
}
