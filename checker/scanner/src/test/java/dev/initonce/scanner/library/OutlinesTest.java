package dev.initonce.scanner.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.initonce.scanner.type.TypeModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlinesTest {

  private final Outlines outlines =
      new Outlines(
          """
          // Read lazily.

          package a.b;
          interface C extends c.D { interface E {} }

          package c;
          class D {}

          package broken;
          class {
          """,
          new PlatformTypes());

  private static @Nullable String name(@Nullable TypeModel type) {
    return type == null ? null : type.name();
  }

  @Test
  void typesAndTheirMembersByThePackageThatTheyStandIn() {
    assertThat(name(outlines.find("a.b.C"))).isEqualTo("a.b.C");
    assertThat(name(outlines.find("a.b.C.E"))).isEqualTo("a.b.C.E");
    assertThat(name(outlines.find("c.D"))).isEqualTo("c.D");
    assertThat(outlines.find("a.b.D")).isNull();
    assertThat(outlines.find("a.C")).isNull();
    assertThat(outlines.find("D")).isNull();
  }

  /** One that does not parse is none that comes with the scanner. */
  @Test
  void onlyWhatIsAskedForIsParsed() {
    assertThat(outlines.find("c.D")).isNotNull();
    assertThatIllegalStateException().isThrownBy(() -> outlines.find("broken.X"));
  }
}
