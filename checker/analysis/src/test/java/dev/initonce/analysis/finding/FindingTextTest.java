package dev.initonce.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.syntax.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTextTest {

  private static final PathStep HANDLER = step("CollectionHandler.handleRequest", 24);
  private static final PathStep SERVICE = step("CollectionService.delete", 40);
  private static final PathStep REPOSITORY = step("CollectionRepository.table", 31);

  @Test
  void showsEachCallWithItsLineAndTheConstructionLast() {
    assertThat(
            FindingText.message(built(List.of(HANDLER, SERVICE, REPOSITORY), 0, Repetition.NONE)))
        .isEqualTo(
            """
            DynamoDbClient is built on every invocation
                CollectionHandler.handleRequest (CollectionHandler.java:24)
                  → CollectionService.delete (CollectionService.java:40)
                  → CollectionRepository.table, builds DynamoDbClient here
                Build it once.""");
  }

  @Test
  void showsOneLineWhenTheEntryPointBuildsItItself() {
    assertThat(FindingText.details(built(List.of(HANDLER), 0, Repetition.NONE)).lines())
        .containsExactly(
            "    CollectionHandler.handleRequest, builds DynamoDbClient here",
            "    Build it once.");
  }

  @Test
  void saysThatItIsBuiltForEachRecordAndWhoElseReachesIt() {
    assertThat(FindingText.details(built(List.of(HANDLER), 2, Repetition.RECORD)).lines())
        .containsExactly(
            "    CollectionHandler.handleRequest, builds DynamoDbClient here",
            "    The path runs through a loop: it is built for each record.",
            "    2 further entry points reach it.",
            "    Build it once.");
  }

  @Test
  void countsOneFurtherEntryPointInTheSingular() {
    assertThat(FindingText.details(built(List.of(HANDLER), 1, Repetition.NONE)))
        .contains("    1 further entry point reaches it.\n");
  }

  @Test
  void saysThatASharedClientIsClosed() {
    Finding closed =
        new Finding(
            Check.SHARED_CLIENT_CLOSED,
            "S3Client",
            HANDLER.place(),
            List.of(HANDLER),
            0,
            Repetition.RECORD,
            "S3Client is closed",
            "Leave it open.");

    assertThat(FindingText.details(closed).lines())
        .containsExactly(
            "    CollectionHandler.handleRequest, closes S3Client here",
            "    The path runs through a loop: it is closed for each record.",
            "    Leave it open.");
  }

  @Test
  void saysThatALoopGoesOverPages() {
    assertThat(FindingText.details(built(List.of(HANDLER), 0, Repetition.PAGE)))
        .contains("    The path runs through a loop over pages: it is built for each page.\n");
    assertThat(built(List.of(HANDLER), 0, Repetition.PAGE).perRecord()).isFalse();
  }

  @Test
  void drawsAPlainArrowWhereTheOutputKnowsNoOther() {
    Finding finding = built(List.of(HANDLER, REPOSITORY), 0, Repetition.NONE);

    assertThat(FindingText.details(finding, StandardCharsets.US_ASCII))
        .contains("      -> CollectionRepository.table, builds")
        .doesNotContain("→");
    assertThat(FindingText.message(finding, StandardCharsets.UTF_8))
        .isEqualTo(FindingText.message(finding));
  }

  private static Finding built(List<PathStep> path, int furtherEntryPoints, Repetition repetition) {
    return new Finding(
        Check.CLIENT_BUILT,
        "DynamoDbClient",
        REPOSITORY.place(),
        path,
        furtherEntryPoints,
        repetition,
        "DynamoDbClient is built on every invocation",
        "Build it once.");
  }

  private static PathStep step(String method, int line) {
    String file = "src/app/" + method.substring(0, method.indexOf('.')) + ".java";
    return new PathStep(method, new Place(file, line, 5, 0, 10));
  }
}
