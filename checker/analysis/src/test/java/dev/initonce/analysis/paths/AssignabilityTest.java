package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Programs;
import org.junit.jupiter.api.Test;

/** What an object may be, where its class or one above it is out of view. */
class AssignabilityTest {

  private final Assignability assignability =
      new Assignability(
          Programs.lowered(
                  clazz("org.acme.Order"),
                  clazz("org.acme.Special").extending("org.acme.Order"),
                  clazz("org.acme.Other"),
                  clazz("org.acme.OfGenerated").extending("org.acme.generated.Base"),
                  clazz("org.acme.OfLibrary").extending("org.vendor.Base"))
              .types());

  @Test
  void subclassMayBeAndAnyOtherClassOfTheProgramMayNot() {
    assertMayBe("org.acme.Order", "org.acme.Order");
    assertMayBe("org.acme.Special", "org.acme.Order");
    assertMayNotBe("org.acme.Order", "org.acme.Special");
    assertMayNotBe("org.acme.Special", "org.acme.Other");
  }

  @Test
  void classesOfLibrariesMayExtendOneAnother() {
    assertMayBe("org.vendor.Impl", "com.other.Api");
  }

  @Test
  void classOutOfViewMayHaveBeenGeneratedInThePackagesOfTheProgram() {
    assertMayBe("org.acme.generated.OrderImpl", "org.acme.Order");
    assertMayNotBe("org.vendor.OrderImpl", "org.acme.Order");
    assertMayNotBe("com.acme.OrderImpl", "org.acme.Order");
  }

  @Test
  void classAboveMayHaveBeenGeneratedToo() {
    assertMayBe("org.acme.OfGenerated", "org.acme.Order");
    assertMayNotBe("org.acme.OfLibrary", "org.acme.Order");
  }

  private void assertMayBe(String className, String declared) {
    assertThat(assignability.mayBe(className, declared))
        .as("%s as %s", className, declared)
        .isTrue();
  }

  private void assertMayNotBe(String className, String declared) {
    assertThat(assignability.mayBe(className, declared))
        .as("%s as %s", className, declared)
        .isFalse();
  }
}
