package dev.initonce.analysis.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.LibraryTypes;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogModelsTest {

  private static final Construction LEDGER =
      new Construction("com.acme.Ledger", "open", null, Set.of(), "com.acme.Ledger");
  private static final Construction CONNECTION =
      new Construction(
          "java.sql.DriverManager", "getConnection", null, Set.of(), "java.sql.Connection");

  @Test
  void builtInCatalogKnowsNoModelOfTheUser() {
    assertThat(builtBy(Catalog.builtIn(), LEDGER)).isNull();
  }

  @Test
  void modelsAreFoundThroughTheirServiceFile() throws IOException {
    try (URLClassLoader loader = over(models())) {
      Catalog catalog = Catalog.withModels(loader);

      assertThat(builtBy(catalog, LEDGER)).isEqualTo(Check.CONNECTION_OPENED);
      assertThat(catalog.entryPoints()).hasSize(Catalog.builtIn().entryPoints().size() + 1);
      assertThat(catalog.keeping())
          .contains(KeepingRule.of(KeepingRule.Kind.MEMOIZER, "com.acme.Once#of"))
          .containsAll(Catalog.builtIn().keeping());
    }
  }

  @Test
  void foundModelsWinOverTheBuiltInRules() throws IOException {
    try (URLClassLoader loader = over(models())) {
      assertThat(adviceFor(Catalog.withModels(loader), CONNECTION))
          .isEqualTo("Ask the ledger team.");
    }
  }

  @Test
  void withoutServiceFileOnlyTheBuiltInRulesAreThere(@TempDir Path empty) throws IOException {
    try (URLClassLoader loader = over(empty.toUri().toURL())) {
      assertThat(Catalog.withModels(loader).keeping())
          .containsExactlyElementsOf(Catalog.builtIn().keeping());
    }
  }

  @Test
  void modelThatCannotBeMadeIsAnError(@TempDir Path broken) throws IOException {
    Path services = Files.createDirectories(broken.resolve("META-INF/services"));
    Files.writeString(services.resolve(Catalog.Model.class.getName()), "com.acme.Missing");
    try (URLClassLoader loader = over(broken.toUri().toURL())) {
      assertThatThrownBy(() -> Catalog.withModels(loader))
          .isInstanceOf(ServiceConfigurationError.class)
          .hasMessageContaining("com.acme.Missing");
    }
  }

  @Test
  void laterModelStandsInFrontAndLeavesTheCatalogAsItWas() {
    Catalog builtIn = Catalog.builtIn();
    Catalog catalog = builtIn.with(new AcmeModel());

    assertThat(adviceFor(catalog, CONNECTION)).isEqualTo("Ask the ledger team.");
    assertThat(adviceFor(builtIn, CONNECTION)).isNotEqualTo("Ask the ledger team.");
  }

  private static URL models() {
    return Objects.requireNonNull(CatalogModelsTest.class.getResource("/models/"));
  }

  private static URLClassLoader over(URL directory) {
    return new URLClassLoader(new URL[] {directory}, CatalogModelsTest.class.getClassLoader());
  }

  private static @Nullable Check builtBy(Catalog catalog, Construction construction) {
    Resource resource = catalog.resources(new TypeTable(LibraryTypes.NONE)).builtBy(construction);
    return resource == null ? null : resource.rule().check();
  }

  private static String adviceFor(Catalog catalog, Construction construction) {
    return Objects.requireNonNull(
            catalog.resources(new TypeTable(LibraryTypes.NONE)).builtBy(construction))
        .rule()
        .advice();
  }
}
