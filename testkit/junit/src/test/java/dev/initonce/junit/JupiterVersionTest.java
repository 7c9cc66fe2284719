package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

/**
 * The build runs tests on several JUnits by changing the class path, which must not go unnoticed.
 */
final class JupiterVersionTest {

  @Test
  void testsRunOnTheJupiterThatTheBuildNames() {
    assertThat(ServiceLoader.load(TestEngine.class))
        .singleElement()
        .satisfies(
            engine ->
                assertThat(engine.getVersion()).hasValue(System.getProperty("jupiter.version")));
  }
}
