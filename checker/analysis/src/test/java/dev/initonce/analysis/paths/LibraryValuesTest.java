package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What libraries hold and give back. In each program the handler keeps one service, and makes
 * another one on each invocation; either builds a client lazily. So a finding would tell that it is
 * not known which of the two is at hand.
 */
class LibraryValuesTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named SERVICE = Named.named("a.Service");
  private static final String ARRAY_LIST = "java.util.ArrayList";
  private static final String JSONB = "jakarta.json.bind.Jsonb";

  @Test
  void serviceOfWhichNothingIsKnown() {
    assertThat(rebuilt(loading(other("a.Service")), lazyService())).containsExactly("S3Client");
  }

  @Test
  void staticMethodsGiveBackWhatTheyAreHanded() {
    assertKept(callStatic(Types.OBJECTS, "requireNonNull", "a.Service", kept()));
    assertKept(callStatic("lib.Checks", "notNull", "a.Service", kept()));
  }

  @Test
  void objectsGiveBackWhatTheyWereMadeOf() {
    Expression optional = callStatic(Types.OPTIONAL, "of", Types.OPTIONAL, kept());
    assertKept(call(optional, Types.OPTIONAL, "get", "a.Service"));
    Expression reference = make(Types.ATOMIC_REFERENCE, kept());
    assertKept(call(reference, Types.ATOMIC_REFERENCE, "get", "a.Service"));
  }

  @Test
  void listInAVariable() {
    Local all = local("all", Types.LIST);
    assertKept(first(use(all)), declare(all, make(ARRAY_LIST)), run(add(use(all), kept())));
  }

  @Test
  void listInAField() {
    assertKept(first(HANDLER.own("list")), run(add(HANDLER.own("list"), kept())));
    assertKept(first(HANDLER.shared("LIST")), run(add(HANDLER.shared("LIST"), kept())));
  }

  private static Expression add(Expression list, Expression element) {
    return call(list, Types.LIST, "add", Types.BOOLEAN, element);
  }

  private static Expression first(Expression list) {
    return call(list, Types.LIST, "get", "a.Service", literal(0));
  }

  @Test
  void lambdaIsHandedWhatItsListHolds() {
    Local each = local("each", "a.Service");
    Expression loads =
        lambda(Types.CONSUMER, List.of(each), run(SERVICE.callOn(use(each), "load")));
    Statement forEach = run(call(HANDLER.own("list"), Types.LIST, "forEach", "void", loads));
    assertThat(
            rebuilt(
                handler(run(SERVICE.make()), run(add(HANDLER.own("list"), kept())), forEach)
                    .field("list", Types.LIST, make(ARRAY_LIST))
                    .field("service", "a.Service", SERVICE.make()),
                lazyService()))
        .isEmpty();
  }

  /** What is written is not what is read: only the kept service can be at hand. */
  @Test
  void serializerGivesBackNothing() {
    Expression read = call(HANDLER.own("json"), JSONB, "fromJson", "a.Service", literal("{}"));
    Local made = local("made", "a.Service");
    assertKept(
        conditional(other(Types.BOOLEAN), kept(), read),
        declare(made, SERVICE.make()),
        run(call(HANDLER.own("json"), JSONB, "toJson", Types.STRING, use(made))));
  }

  private static Expression kept() {
    return HANDLER.own("service");
  }

  private static void assertKept(Expression service, Statement... before) {
    assertThat(rebuilt(loading(service, before), lazyService())).isEmpty();
  }

  private static ClassBuilder loading(Expression service, Statement... before) {
    return handler(run(SERVICE.make()), block(before), run(SERVICE.callOn(service, "load")))
        .field("service", "a.Service", SERVICE.make())
        .field("list", Types.LIST, make(ARRAY_LIST))
        .sharedField("LIST", Types.LIST, make(ARRAY_LIST))
        .field("json", JSONB);
  }

  private static ClassBuilder lazyService() {
    Expression own = SERVICE.own("client");
    return clazz("a.Service")
        .field("client", Types.OBJECT)
        .method("load", when(isNull(own), run(set(own, build("S3Client")))));
  }
}
