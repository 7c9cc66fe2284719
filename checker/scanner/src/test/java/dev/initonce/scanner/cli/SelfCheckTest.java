package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The checker's own sources build nothing dear again and again. */
class SelfCheckTest {

  @Test
  void theCheckerIsCleanByItsOwnJudgement() {
    Ran ran =
        Ran.of(
            "scan",
            "--fail-on=suggestion",
            "--services",
            Path.of("../accuracy"),
            Path.of("../analysis"),
            Path.of("../conformance/src/main/java"),
            Path.of("../errorprone"),
            Path.of("../scanner"));
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("no findings in ");
    assertThat(ran.code()).isZero();
  }
}
