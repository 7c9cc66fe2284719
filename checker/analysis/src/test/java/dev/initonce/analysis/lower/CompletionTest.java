package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.locked;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionTest {

  @Test
  void lockedCodeIsRunThroughUnlessItLeaves() {
    assertThat(Completion.completes(locked(literal("lock"), run(other("int"))))).isTrue();
    assertThat(Completion.completes(locked(literal("lock"), leave()))).isFalse();
  }
}
