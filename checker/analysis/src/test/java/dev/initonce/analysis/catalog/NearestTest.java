package dev.initonce.analysis.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"part", "PART", "parts", "pa", "rt", "xxpart", "paxxrt", "partxx", "xaxt", "prat"})
  void wordMayTakeTwoEdits(String word) {
    assertThat(Nearest.to(word, List.of("part"))).contains("part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "p", "t", "xxxpart", "parxyz", "xxxt", "xpartyz"})
  void wordMayNotTakeMore(String word) {
    assertThat(Nearest.to(word, List.of("part"))).isEmpty();
  }

  @Test
  void longWordMayTakeAThirdOfItsLetters() {
    assertThat(Nearest.to("1234tructors", List.of("constructors"))).contains("constructors");
    assertThat(Nearest.to("12345ructors", List.of("constructors"))).isEmpty();
  }

  @Test
  void beginningOfThreeLettersIsEnough() {
    assertThat(Nearest.to("con", List.of("constructors"))).contains("constructors");
    assertThat(Nearest.to("co", List.of("constructors"))).isEmpty();
    assertThat(Nearest.to("tor", List.of("constructors"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"parts, parts", "pat, part", "ports, parts", "perts, parts"})
  void fewestEditsWin(String word, String nearest) {
    assertThat(Nearest.to(word, List.of("parts", "part"))).contains(nearest);
    assertThat(Nearest.to(word, List.of("part", "parts"))).contains(nearest);
  }

  @Test
  void adviceIsTheNearestWordOrAllOfThem() {
    assertThat(Nearest.advice("prat", List.of("types", "part"))).isEqualTo("did you mean 'part'?");
    assertThat(Nearest.advice("something", List.of("types", "part")))
        .isEqualTo("allowed: types, part");
  }
}
