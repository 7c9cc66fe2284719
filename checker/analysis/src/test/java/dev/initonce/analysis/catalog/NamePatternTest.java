package dev.initonce.analysis.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamePatternTest {

  @Test
  void matchesItselfOnly() {
    assertMatches("a.b.Client", "a.b.Client");
    assertDiffers("a.b.Client", "a.b.Clients");
    assertDiffers("a.b.Client", "x.a.b.Client");
    assertDiffers("a.b.Client", "a-b-Client");
  }

  @Test
  void oneStarStaysWithinAName() {
    assertMatches("a.*Client", "a.S3Client");
    assertMatches("a.*Client", "a.Client");
    assertDiffers("a.*Client", "a.b.S3Client");
    assertMatches("a.b#new*Pool", "a.b#newFixedPool");
  }

  @Test
  void twoStarsCrossDots() {
    assertMatches("a.**.Client", "a.b.c.Client");
    assertMatches("a.**Client", "a.b.S3Client");
    assertDiffers("a.**.Client", "a.Client");
    assertMatches("**.Lazy#of", "io.vavr.Lazy#of");
  }

  @Test
  void takesSignsOfRegularExpressionsLiterally() {
    assertMatches("a.b[]", "a.b[]");
    assertDiffers("a.b+", "a.bb");
    assertMatches("a.B$1", "a.B$1");
  }

  @Test
  void printsAsItIsWritten() {
    assertThat(NamePattern.of("a.**.*Client")).hasToString("a.**.*Client");
  }

  @Test
  void isEqualToOneOfTheSameText() {
    assertThat(NamePattern.of("a.*"))
        .isEqualTo(NamePattern.of("a.*"))
        .hasSameHashCodeAs(NamePattern.of("a.*"))
        .isNotEqualTo(NamePattern.of("a.**"))
        .isNotEqualTo("a.*");
  }

  private static void assertMatches(String pattern, String name) {
    assertThat(NamePattern.of(pattern).matches(name)).as("%s ~ %s", pattern, name).isTrue();
  }

  private static void assertDiffers(String pattern, String name) {
    assertThat(NamePattern.of(pattern).matches(name)).as("%s ~ %s", pattern, name).isFalse();
  }
}
