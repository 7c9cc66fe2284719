package dev.initonce.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutputCharsetTest {

  private static final String PROPERTY = "stderr.encoding";

  private final @Nullable String before = System.getProperty(PROPERTY);

  @AfterEach
  void restore() {
    set(before);
  }

  @Test
  void isTheConsolesWhereTheJdkKnowsIt() {
    set("US-ASCII");

    assertThat(OutputCharset.get()).isEqualTo(StandardCharsets.US_ASCII);
  }

  @Test
  void isTheDefaultOneElse() {
    set(null);
    assertThat(OutputCharset.get()).isEqualTo(Charset.defaultCharset());

    set("no-such-charset");
    assertThat(OutputCharset.get()).isEqualTo(Charset.defaultCharset());
  }

  private static void set(@Nullable String value) {
    if (value == null) {
      System.clearProperty(PROPERTY);
    } else {
      System.setProperty(PROPERTY, value);
    }
  }
}
