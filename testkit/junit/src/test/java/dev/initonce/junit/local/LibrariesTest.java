package dev.initonce.junit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

final class LibrariesTest {
  private static final ClassLoader LOADER =
      Objects.requireNonNull(LibrariesTest.class.getClassLoader());

  /** On another SDK, which a run of these tests may have, only that one differs. */
  @Test
  void triedVersionsAreThoseOfThisClassPath() {
    assertThat(Libraries.all())
        .filteredOn(library -> !library.group().equals("software.amazon.awssdk"))
        .allSatisfy(library -> assertThat(library.found(LOADER)).contains(library.tried()));
    assertThat(Libraries.all())
        .filteredOn(library -> library.group().equals("software.amazon.awssdk"))
        .hasSize(3)
        .allSatisfy(
            library ->
                assertThat(library.found(LOADER)).contains(System.getProperty("sdk.version")));
  }

  @Test
  void nothingIsWrongHere() {
    assertThat(Libraries.misfit(LOADER)).isEmpty();
    assertThat(Libraries.jettyMisfit(LOADER)).isEmpty();
  }

  @Test
  void errorThatNobodyForesawShowsAllVersions() {
    LinkageError error = new NoSuchMethodError("some.Library.method()");

    UnfitLibraryException exception = UnfitLibraryException.of(error, LOADER);

    assertThat(exception)
        .hasCause(error)
        .hasMessageStartingWith(
            "DynamoDB Local met a library that it was not made for: java.lang.NoSuchMethodError: some.Library.method().")
        .hasMessageContaining("  org.antlr:antlr4-runtime 4.10.1 (tried with 4.10.1)")
        .hasMessageContaining("software.amazon.awssdk:sdk-core ");
  }

  @Test
  void versionsAreComparedByNumber() {
    assertThat(Versions.isBefore("2.9.1", "2.25.70")).isTrue();
    assertThat(Versions.isBefore("2.25.70", "2.25.70")).isFalse();
    assertThat(Versions.isBefore("4.10", "4.10.0")).isFalse();
    assertThat(Versions.isBefore("12.0.16", "12.1.0")).isTrue();
    assertThat(Versions.isBefore("2.12.0-rc1", "2.12.0")).isFalse();
    assertThat(Versions.areOfOneLine("12.0.16", "12.0.9")).isTrue();
    assertThat(Versions.areOfOneLine("12.0.16", "12.1.0")).isFalse();
  }
}
