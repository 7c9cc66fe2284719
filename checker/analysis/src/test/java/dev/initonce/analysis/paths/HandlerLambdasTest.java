package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Handlers that are lambdas, made by code that nobody in view calls. */
class HandlerLambdasTest {

  private final Local maker = local("maker", Types.SUPPLIER);
  private final Expression making = lambda(Types.SUPPLIER, give(build("S3Client")));
  private final Expression made = call(use(maker), Types.SUPPLIER, "get", Types.OBJECT);

  @Test
  void usesTheVariablesOfTheMethodAroundIt() {
    assertThat(rebuilt(factory(declare(maker, making), give(handler(run(made))))))
        .containsExactly("S3Client");
  }

  @Test
  void standsInALambdaThatNobodyCalls() {
    Expression supplier = lambda(Types.SUPPLIER, give(handler(run(made))));
    assertThat(rebuilt(factory(declare(maker, making), give(supplier))))
        .containsExactly("S3Client");
  }

  @Test
  void standsInALambdaWithinALambda() {
    Expression supplier = lambda(Types.SUPPLIER, give(handler(run(made))));
    assertThat(
            rebuilt(factory(declare(maker, making), give(lambda(Types.SUPPLIER, give(supplier))))))
        .containsExactly("S3Client");
  }

  private static ClassBuilder factory(Statement... body) {
    return clazz("a.Handlers").sharedMethod("factory", body);
  }

  private static Expression handler(Statement body) {
    List<Local> parameters = List.of(local("event", Types.STRING), local("context", Types.CONTEXT));
    return lambda(Types.REQUEST_HANDLER, parameters, body);
  }
}
