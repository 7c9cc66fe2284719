package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class ConformanceTest {

  @TestFactory
  Stream<DynamicNode> eachFrontEndAnswersAsTheCaseSays() {
    return FrontEnds.ALL.stream()
        .map(
            frontEnd ->
                dynamicContainer(
                    frontEnd.name(),
                    Cases.suite().stream()
                        .filter(c -> c.isFor(frontEnd))
                        .map(c -> dynamicTest(c.id(), () -> answers(frontEnd, c)))));
  }

  private static void answers(FrontEnd frontEnd, ConformanceCase conformanceCase) {
    List<String> differences =
        Verdict.differences(conformanceCase, frontEnd.findings(conformanceCase));
    if (conformanceCase.isOpenFor(frontEnd)) {
      assertThat(differences).as("answered now: take its // OPEN line away").isNotEmpty();
    } else {
      assertThat(differences).as(conformanceCase.sentence()).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicNode> frontEndsAgreeToTheWord() {
    FrontEnd first = FrontEnds.ALL.get(0);
    return FrontEnds.ALL.stream()
        .skip(1)
        .flatMap(
            other ->
                Cases.suite().stream()
                    .filter(c -> c.isFor(first) && c.isFor(other))
                    .filter(c -> c.isOpenFor(first) == c.isOpenFor(other))
                    .map(c -> dynamicTest(c.id(), () -> agree(first, other, c))));
  }

  private static void agree(FrontEnd one, FrontEnd other, ConformanceCase conformanceCase) {
    assertThat(other.findings(conformanceCase)).isEqualTo(one.findings(conformanceCase));
  }
}
