package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CaseTableTest {

  private static final Path DOCS = Path.of("..", "..", "docs");

  @Test
  void conformancePageIsUpToDate() throws IOException {
    assertThat(Files.readString(DOCS.resolve("conformance.md")))
        .as("out of date; run: %s", CaseTable.COMMAND)
        .isEqualTo(CaseTable.conformancePage(Cases.suite()));
  }

  @Test
  void knownMissesPageIsUpToDate() throws IOException {
    assertThat(Files.readString(DOCS.resolve("known-misses.md")))
        .as("out of date; run: %s", CaseTable.COMMAND)
        .isEqualTo(CaseTable.knownMissesPage(Cases.knownMisses()));
  }
}
