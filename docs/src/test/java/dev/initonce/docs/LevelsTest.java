package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.finding.Check;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The levels that the pages give the checks are those that the checks have. */
class LevelsTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+)[^|]*\\| ([^|]+) \\|$");

  @Test
  void theReadmeGivesEachCheckItsLevel() {
    assertThat(
            ROW.matcher(Checkout.text("README.md"))
                .results()
                .map(row -> row.group(1) + " " + row.group(2)))
        .containsExactlyElementsOf(
            Arrays.stream(Check.values())
                .map(check -> check.checkName() + " " + level(check))
                .toList());
  }

  @Test
  void theReadmeSaysOfEachCheckWhatItsPageSays() {
    assertThat(ROW.matcher(Checkout.text("README.md")).results())
        .allSatisfy(
            row ->
                assertThat(Checkout.text("docs/checks/" + row.group(1) + ".md"))
                    .contains("Severity: " + row.group(2) + ". " + row.group(3)));
  }

  @Test
  void eachPageBeginsWithItsLevel() {
    assertThat(Check.values())
        .allSatisfy(
            check ->
                assertThat(Checkout.text("docs/checks/" + check.checkName() + ".md"))
                    .contains("Severity: " + level(check) + ". "));
  }

  private static String level(Check check) {
    return check.severity().name().toLowerCase(Locale.ROOT);
  }
}
