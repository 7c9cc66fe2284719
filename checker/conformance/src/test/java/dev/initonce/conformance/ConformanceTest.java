package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class ConformanceTest {

  private record Question(FrontEnd frontEnd, String caseId) {}

  /** What was answered: the front ends are compared by the same answers that are judged. */
  private static final Map<Question, List<ReportedFinding>> ANSWERS = new HashMap<>();

  private static List<ReportedFinding> findings(FrontEnd frontEnd, ConformanceCase from) {
    return ANSWERS.computeIfAbsent(
        new Question(frontEnd, from.id()), question -> frontEnd.findings(from));
  }

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
        Verdict.differences(conformanceCase, findings(frontEnd, conformanceCase));
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
    assertThat(findings(other, conformanceCase)).isEqualTo(findings(one, conformanceCase));
  }
}
