package dev.initonce.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.initonce.analysis.finding.Check;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckersTest {

  private static List<FindingChecker> checkers() {
    return ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(FindingChecker.class::isInstance)
        .map(FindingChecker.class::cast)
        .toList();
  }

  @Test
  void areAsManyAsTheEngineHasChecks() {
    assertThat(checkers())
        .extracting(BugChecker::canonicalName)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Check.values()).map(Check::checkName).toList());
  }

  @ParameterizedTest
  @EnumSource
  void haveTheEnginesSeverityAndOurPage(Check check) {
    FindingChecker checker = checker(check);

    assertThat(checker.canonicalName()).isEqualTo(check.checkName());
    assertThat(checker.defaultSeverity().name()).isEqualTo(check.severity().name());
    assertThat(checker.linkUrl()).isEqualTo("https://initonce.dev/checks/" + check.checkName());
    assertThat(checker.allNames()).containsExactly(check.checkName());
  }

  @ParameterizedTest
  @EnumSource
  void sayWhatToDoWithoutAFullStop(Check check) {
    BugPattern pattern = checker(check).getClass().getAnnotation(BugPattern.class);

    assertThat(pattern.summary()).matches("[A-Z].*[a-z]").doesNotContain(".");
    assertThat(Modifier.isFinal(checker(check).getClass().getModifiers())).isTrue();
  }

  private static FindingChecker checker(Check check) {
    return checkers().stream()
        .filter(checker -> checker.check() == check)
        .findFirst()
        .orElseThrow();
  }
}
