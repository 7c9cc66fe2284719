package dev.initonce.scanner.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedlesTest {

  private static final List<String> TEXTS = List.of("abca", "bcab", "aaaabb", "caaaaaac");

  private static long in(Needles needles, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return needles.in(bytes, bytes.length);
  }

  @Test
  void atTheBeginningAtTheEndAndOverEachOther() {
    Needles needles = Needles.of(TEXTS);

    assertThat(in(needles, "abca")).isEqualTo(0b1);
    assertThat(in(needles, "xxabcab")).isEqualTo(0b11);
    assertThat(in(needles, "caaaaaac")).isEqualTo(0b1000);
    assertThat(in(needles, "abc")).isZero();
    assertThat(in(needles, "")).isZero();
  }

  @Test
  void whatStandsBehindTheLengthIsNoPartOfTheText() {
    byte[] bytes = "xabca".getBytes(StandardCharsets.UTF_8);

    assertThat(Needles.of("abca").in(bytes, 4)).isZero();
    assertThat(Needles.of("abca").in(bytes, 5)).isEqualTo(1);
  }

  @Test
  void sameAsOneByOne() {
    Random random = new Random(7);
    Needles needles = Needles.of(TEXTS);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(30);
      for (int i = 0; i < length; i++) {
        text.append("abcé".charAt(random.nextInt(random.nextBoolean() ? 3 : 4)));
      }
      long expected = 0;
      for (int i = 0; i < TEXTS.size(); i++) {
        expected |= text.indexOf(TEXTS.get(i)) >= 0 ? 1L << i : 0;
      }
      assertThat(in(needles, text.toString())).as(text.toString()).isEqualTo(expected);
    }
  }
}
