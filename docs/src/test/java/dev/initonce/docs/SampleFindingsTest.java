package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What both front ends say of the sample, by the README's commands. */
class SampleFindingsTest {

  private static final Path BEFORE = Checkout.root().resolve("sample-app/before/src/main/java");

  private static List<Report> scanned;

  @BeforeAll
  static void scanTheSample() {
    Command scan = Launcher.scan(Path.of("sample-app"));
    assertThat(scan.exitCode()).as(scan.error()).isEqualTo(1);
    scanned = Report.in(scan.output());
  }

  @Test
  void theScannerFindsEachConstructionInBeforeAndNoneElsewhere() {
    assertThat(scanned)
        .extracting(Report::file, Report::line, Report::check)
        .containsExactly(
            client(27),
            client(29),
            schema(30),
            client(46),
            client(48),
            schema(49),
            client(55),
            client(57),
            schema(58),
            client(69),
            client(71),
            schema(72),
            client(89),
            client(91),
            schema(92));
  }

  @Test
  void theScannerShowsThePathFromTheHandlerThroughThreeFiles() {
    assertThat(scanned.get(0).text())
        .isEqualTo(
            """
            DynamoDbClient is built on every invocation
                CollectionHandler.handleRequest (CollectionHandler.java:20)
                  → CollectionHandler.answer (CollectionHandler.java:31)
                  → CollectionService.create (CollectionService.java:21)
                  → CollectionRepository.create, builds DynamoDbClient here
                Build it once: a static final field, the handler's constructor, or a TableProvider.\
            """);
  }

  @Test
  void thePluginOfTheReadmeSaysTheSameLineForLine() {
    Command compilation = PluginSnippet.ofReadme().compile(BEFORE, List.of());
    assertThat(Report.in(compilation.error())).isEqualTo(scanned);
    assertThat(compilation.exitCode()).as("the README makes the check an error").isEqualTo(1);
  }

  private static Tuple client(int line) {
    return tuple("CollectionRepository.java", line, "ClientBuiltPerInvocation");
  }

  private static Tuple schema(int line) {
    return tuple("CollectionRepository.java", line, "TableSchemaBuiltPerInvocation");
  }
}
