package dev.initonce.junit.builds;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class HookSelfCheckTest {

  @Test
  void passesWithThisSdk() {
    assertThatCode(HookSelfCheck::run).doesNotThrowAnyException();
  }

  @Test
  void silentHookIsReported() {
    assertThatIllegalStateException()
        .isThrownBy(() -> HookSelfCheck.check(0))
        .withMessageStartingWith("The testkit built one client and saw 0.");
  }
}
