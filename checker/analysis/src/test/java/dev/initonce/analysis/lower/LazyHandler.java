package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Statement;

/** The handler whose fields the code of these tests guards, and what becomes of its client. */
final class LazyHandler {

  static final Named HANDLER = Named.named("a.Handler");

  private LazyHandler() {}

  static ClassBuilder lazyHandler(Statement... body) {
    return handler(body)
        .field("client", Types.OBJECT)
        .field("flag", Types.BOOLEAN)
        .field("x", Types.OBJECT);
  }

  static Expression client() {
    return HANDLER.own("client");
  }

  static Expression flag() {
    return HANDLER.own("flag", Types.BOOLEAN);
  }

  /** {@code client = S3Client.create();}. */
  static Statement store() {
    return run(set(client(), build("S3Client")));
  }

  /** {@code S3Client.create(); flag = true;}. */
  static Statement buildAndRaise() {
    return block(run(build("S3Client")), run(set(flag(), literal(true))));
  }

  static void assertKept(Statement... body) {
    assertKept(lazyHandler(body));
  }

  static void assertKept(ClassBuilder... program) {
    assertThat(rebuilt(program)).isEmpty();
  }

  static void assertRebuilt(Statement... body) {
    assertRebuilt(lazyHandler(body));
  }

  static void assertRebuilt(ClassBuilder... program) {
    assertThat(rebuilt(program)).containsExactly("S3Client");
  }
}
