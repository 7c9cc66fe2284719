package dev.initonce.scanner.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorthParsingTest {

  private static final Pattern EXPECTED =
      Pattern.compile("::\\w+\"|(\\.|with|set)[hH]andler(Name|Class)?\\(");

  private static final List<String> PIECES =
      List.of(
          "::", ":", "a", "_1", "\"", ".", "with", "set", "handler", "Handler", "andler", "h",
          "Name", "Class", "(", " ", "é", "\n");

  @Test
  void whatTheExpressionSays() {
    Random random = new Random(3);
    int worth = 0;
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(8);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      boolean expected = EXPECTED.matcher(text).find();
      assertThat(WorthParsing.is(bytes, bytes.length)).as(text.toString()).isEqualTo(expected);
      worth += expected ? 1 : 0;
    }
    assertThat(worth).isGreaterThan(1_000);
  }
}
