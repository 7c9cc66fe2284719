package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What a walk does grows with the program, not with its square; counted, not timed. */
class WorkTest {

  private static final int SIZE = 60;
  private static final double MOST = 2.2;

  @Test
  void manySubclassesOfOneBase() {
    assertGrowsWithTheProgram(WorkTest::subclasses);
  }

  @Test
  void methodsOfABaseRunOnceForAllReceiversThatTheyDoNotTellApart() {
    int methods = 30;
    int added = work(subclasses(2 * SIZE)).nodes() - work(subclasses(SIZE)).nodes();
    assertThat(added).isLessThan(SIZE * methods / 5);
  }

  /** Each handler calls the first of a chain of methods on an object of its own subclass. */
  private static Program subclasses(int count) {
    List<ClassBuilder> classes = new ArrayList<>();
    Named base = Named.named("a.Base");
    ClassBuilder top = clazz(base.name()).abstractly();
    for (int i = 0; i < 30; i++) {
      top.method(
          "step" + i, i == 29 ? run(build("S3Client")) : run(base.callOwn("step" + (i + 1))));
    }
    classes.add(top);
    for (int i = 0; i < count; i++) {
      Named own = Named.named("a.Sub" + i);
      classes.add(clazz(own.name()).extending(base.name()).method("only" + i));
      classes.add(handler(i, run(base.callOn(own.make(), "step0"))));
    }
    return lowered(classes);
  }

  @Test
  void manyLambdasThroughOneHelper() {
    assertGrowsWithTheProgram(WorkTest::lambdas);
  }

  /** Each handler passes a lambda of its own to a helper that all share, which runs it. */
  private static Program lambdas(int count) {
    Named helper = Named.named("a.Timed");
    Local body = local("body", Types.SUPPLIER);
    List<ClassBuilder> classes = new ArrayList<>();
    classes.add(
        clazz(helper.name())
            .method(
                MethodBuilder.method("timed")
                    .shared()
                    .takes(body)
                    .gives(Types.OBJECT)
                    .body(give(call(use(body), Types.SUPPLIER, "get", Types.OBJECT)))));
    for (int i = 0; i < count; i++) {
      Named result = Named.named("a.Result" + i);
      Local got = local("got", Types.OBJECT);
      classes.add(clazz(result.name()).method("use" + i));
      classes.add(
          handler(
              i,
              declare(got, helper.callShared("timed", lambda(Types.SUPPLIER, give(result.make())))),
              run(result.callOn(use(got), "use" + i))));
    }
    return lowered(classes);
  }

  private static ClassBuilder handler(int number, Statement... body) {
    return clazz("a.Handler" + number)
        .extending(Types.generic(Types.REQUEST_HANDLER, Types.STRING, Types.STRING))
        .method(MethodBuilder.handleRequest(Types.STRING).body(body));
  }

  private static Program lowered(List<ClassBuilder> classes) {
    return Programs.lowered(classes.toArray(ClassBuilder[]::new));
  }

  private static void assertGrowsWithTheProgram(IntFunction<Program> ofSize) {
    Walk.Work small = work(ofSize.apply(SIZE));
    Walk.Work large = work(ofSize.apply(2 * SIZE));
    assertThat((double) large.nodes()).isLessThan(MOST * small.nodes());
    assertThat((double) large.facts()).isLessThan(MOST * small.facts());
  }

  private static Walk.Work work(Program program) {
    AnalysisOptions options = AnalysisOptions.defaults();
    Walk walk = new Walk(program, options.catalog(), new EntryPoints(program, options));
    walk.run();
    return walk.work();
  }
}
