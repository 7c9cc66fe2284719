package dev.initonce.analysis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewTest {

  @Test
  void nothingIsInAnEmptyOne() {
    Few<String> few = new Few<>();
    assertThat(few.isEmpty()).isTrue();
    assertThat(few.contains("a")).isFalse();
    assertThat(few.inOrder()).isEmpty();
  }

  @Test
  void eachOnceInTheOrderInWhichTheyCameHoweverManyThereAre() {
    Few<Integer> few = new Few<>();
    for (int i = 0; i < 40; i++) {
      assertThat(few.add(40 - i % 20)).isEqualTo(i < 20);
    }
    assertThat(few.size()).isEqualTo(20);
    assertThat(few.get(12)).isEqualTo(28);
    assertThat(few.contains(21)).isTrue();
    assertThat(few.contains(20)).isFalse();
    assertThat(few.inOrder())
        .containsExactlyElementsOf(IntStream.range(0, 20).map(i -> 40 - i).boxed().toList());
  }
}
