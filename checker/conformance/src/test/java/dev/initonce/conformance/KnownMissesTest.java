package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What is not found. A case that fails here is a gain: move it to the suite. */
class KnownMissesTest {

  @TestFactory
  Stream<DynamicNode> knownMissesAreStillMissed() {
    return FrontEnds.ALL.stream()
        .map(
            frontEnd ->
                dynamicContainer(
                    frontEnd.name(),
                    Cases.knownMisses().stream()
                        .filter(c -> c.isFor(frontEnd))
                        .map(c -> dynamicTest(c.id(), () -> misses(frontEnd, c)))));
  }

  private static void misses(FrontEnd frontEnd, ConformanceCase conformanceCase) {
    assertThat(Verdict.differences(conformanceCase, frontEnd.findings(conformanceCase)))
        .as(conformanceCase.sentence())
        .isEmpty();
  }
}
