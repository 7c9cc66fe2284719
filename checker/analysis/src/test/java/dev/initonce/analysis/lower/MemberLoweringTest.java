package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.chain;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What runs when an object is made on the path, and what ran before. */
class MemberLoweringTest {

  private static final Named STORE = Named.named("a.Store");
  private static final Named BASE = Named.named("a.Base");

  @Test
  void staticBlockRanBefore() {
    assertThat(rebuiltWith(clazz(STORE.name()).staticBlock(run(build("S3Client"))))).isEmpty();
  }

  @Test
  void instanceBlockRuns() {
    assertThat(rebuiltWith(clazz(STORE.name()).instanceBlock(run(build("S3Client")))))
        .containsExactly("S3Client");
  }

  @Test
  void fieldsAreInitialisedAfterAnExplicitSuperCall() {
    assertThat(
            rebuiltWith(
                clazz(STORE.name())
                    .extending(BASE.name())
                    .field("client", Types.OBJECT, build("S3Client"))
                    .constructor(run(chain(BASE.name(), true)))))
        .containsExactly("S3Client", "SnsClient");
  }

  @Test
  void explicitSuperCallRunsThatConstructorAndNoOther() {
    assertThat(
            rebuiltWith(
                clazz(STORE.name())
                    .extending(BASE.name())
                    .constructor(run(chain(BASE.name(), true, literal("x"))))))
        .containsExactly("SqsClient");
  }

  @Test
  void superclassIsMadeByItsConstructorWithoutParametersUnlessAnotherIsCalled() {
    assertThat(rebuiltWith(clazz(STORE.name()).extending(BASE.name())))
        .containsExactly("SnsClient");
    assertThat(rebuiltWith(clazz(STORE.name()).extending(BASE.name()).constructor()))
        .containsExactly("SnsClient");
    assertThat(rebuiltWith(clazz(STORE.name()).extending(BASE.name()).constructor(leave())))
        .containsExactly("SnsClient");
  }

  /** The store is made on each invocation. */
  private static List<String> rebuiltWith(ClassBuilder store) {
    return rebuilt(
        handler(run(STORE.make())),
        store,
        clazz(BASE.name())
            .method(MethodBuilder.constructor().body(run(build("SnsClient"))))
            .method(
                MethodBuilder.constructor()
                    .takes(local("name", Types.STRING))
                    .body(run(build("SqsClient")))));
  }
}
