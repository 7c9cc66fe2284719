package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README promises no more than was measured. */
class FiguresTest {

  private static final Pattern RATIO = Pattern.compile("(\\d+(?:\\.\\d)?) ×");

  @Test
  void theReadmesRatiosAreMeasuredOnes() {
    List<BigDecimal> measured = ratios(Checkout.text("docs/performance.md"));

    assertThat(ratios(Checkout.text("README.md")))
        .hasSizeGreaterThan(2)
        .allSatisfy(
            ratio ->
                assertThat(measured)
                    .as("%s ×", ratio)
                    .anyMatch(
                        figure ->
                            figure.setScale(ratio.scale(), RoundingMode.DOWN).compareTo(ratio)
                                == 0));
  }

  private static List<BigDecimal> ratios(String page) {
    return RATIO.matcher(page).results().map(ratio -> new BigDecimal(ratio.group(1))).toList();
  }
}
