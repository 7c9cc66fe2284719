package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.analysis.finding.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {

  private static final String[] SECTIONS = {
    "names",
    "resources",
    "entry-points",
    "reach",
    "kept",
    "looks-kept",
    "per-tenant",
    "suppression",
    "message"
  };

  @TempDir Path root;

  @Test
  void everySectionOfTheSuiteIsKnownAndHasCases() {
    assertThat(Cases.suite()).extracting(ConformanceCase::section).containsOnly(SECTIONS);
  }

  @Test
  void casesSayDifferentThings() {
    assertThat(Cases.suite()).extracting(ConformanceCase::sentence).doesNotHaveDuplicates();
  }

  @Test
  void onlyKnownMissesHaveMissMarkersAndEachHasOne() {
    assertThat(Cases.suite()).allSatisfy(c -> assertThat(c.misses()).isEmpty());
    assertThat(Cases.knownMisses()).allSatisfy(c -> assertThat(c.misses()).isNotEmpty());
  }

  @Test
  void readsHeaderAndMarkers() throws IOException {
    write(
        "kept/a",
        "A.java",
        """
        // CASE kept/a: a case.
        // ROW K: lazy field
        // ONLY scanner: it does not compile
        // OPTION services
        // OPTION entry-point=b.C::d
        class A {
          int x; // FINDING RacyLazyClient
          int y; // FINDING ClientBuiltPerInvocation of S3Client per record further 2 via A.b > new C, RacyLazyClient
          int z; // MISS ClientBuiltPerInvocation: reflection
        }
        """);

    ConformanceCase read = Cases.below(root).get(0);

    assertThat(read.id()).isEqualTo("kept/a");
    assertThat(read.sentence()).isEqualTo("a case.");
    assertThat(read.row()).isEqualTo("K: lazy field");
    assertThat(read.only()).isEqualTo("scanner");
    assertThat(read.open()).isNull();
    assertThat(read.options()).isEqualTo(Map.of("services", "", "entry-point", "b.C::d"));
    assertThat(read.expected())
        .containsExactly(
            new ExpectedFinding("A.java", 7, Check.RACY_LAZY_CLIENT, null, false, 0, null),
            new ExpectedFinding(
                "A.java", 8, Check.CLIENT_BUILT, "S3Client", true, 2, List.of("A.b", "new C")),
            new ExpectedFinding("A.java", 8, Check.RACY_LAZY_CLIENT, null, false, 0, null));
    assertThat(read.misses())
        .containsExactly(new KnownMiss("A.java", 9, Check.CLIENT_BUILT, "reflection"));
  }

  @Test
  void readsWhichCasesAreOpen() throws IOException {
    write("kept/a", "A.java", "// CASE kept/a: a case.\n// ROW K\nclass A {}\n");
    write("kept/b", "B.java", "// CASE kept/b: a case.\n// ROW K\nclass B {}\n");
    Files.writeString(root.resolve("open.txt"), "# a comment\n\nkept/b scanner: no types\n");

    assertThat(Cases.below(root))
        .extracting(ConformanceCase::open)
        .containsExactly(null, "scanner");
  }

  @Test
  void refusesAnOpenCaseThatIsNotThere() throws IOException {
    write("kept/a", "A.java", "// CASE kept/a: a case.\n// ROW K\nclass A {}\n");
    Files.writeString(root.resolve("open.txt"), "kept/b all: no types\n");

    assertThatThrownBy(() -> Cases.below(root)).hasMessage("open.txt names no case: [kept/b]");
  }

  @Test
  void refusesAMarkerThatNamesNoCheck() throws IOException {
    write(
        "kept/a",
        "A.java",
        """
        // CASE kept/a: a case.
        // ROW K: lazy field
        class A {} // FINDING ClientBuilt
        """);

    assertThatThrownBy(() -> Cases.below(root))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kept/a: A.java:3")
        .hasMessageContaining("ClientBuiltPerInvocation");
  }

  @Test
  void refusesAMarkerWithWordsOutOfOrder() throws IOException {
    write(
        "kept/a",
        "A.java",
        """
        // CASE kept/a: a case.
        // ROW K: lazy field
        class A {} // FINDING ClientBuiltPerInvocation further 1 per record
        """);

    assertThatThrownBy(() -> Cases.below(root))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A.java:3: the marker must read");
  }

  @Test
  void refusesAFolderThatItsHeaderCallsOtherwise() throws IOException {
    write("kept/a", "A.java", "// CASE kept/b: a case.\n// ROW K\nclass A {}\n");

    assertThatThrownBy(() -> Cases.below(root)).hasMessage("kept/a: its header calls it kept/b");
  }

  @Test
  void refusesACaseWithoutHeader() throws IOException {
    write("kept/a", "A.java", "class A {}\n");

    assertThatThrownBy(() -> Cases.below(root))
        .hasMessage("kept/a: one file must begin with // CASE, not 0");
  }

  private void write(String folder, String file, String text) throws IOException {
    Path directory = Files.createDirectories(root.resolve(folder));
    Files.writeString(directory.resolve(file), text);
  }
}
