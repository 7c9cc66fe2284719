package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkSystemSetting;

/** The build runs tests on several SDKs by changing the class path, which must not go unnoticed. */
final class SdkVersionTest {

  @Test
  void testsRunOnTheSdkThatTheBuildNames() {
    assertThat(SdkSystemSetting.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("/sdk-core-" + System.getProperty("sdk.version") + ".jar");
  }
}
