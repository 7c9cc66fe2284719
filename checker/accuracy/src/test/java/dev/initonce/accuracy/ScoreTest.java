package dev.initonce.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.accuracy.Label.Truth;
import dev.initonce.analysis.finding.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void aFindingIsAboutTheNearestLabelOfItsFile() {
    Label near = label("a/b", "A.java", 12, Truth.TP);
    Label far = label("a/b", "A.java", 9, Truth.TN);

    Score score = new Score(List.of(far, near), List.of(found("a/b", "A.java", 11)));

    assertThat(score.flagged(Truth.TP)).isEqualTo(1);
    assertThat(score.flagged(Truth.TN)).isZero();
    assertThat(score.unlabelled()).isEmpty();
  }

  @Test
  void eachLabelTakesOneFinding() {
    Score score =
        new Score(
            List.of(label("a/b", "A.java", 5, Truth.TP)),
            List.of(found("a/b", "A.java", 5), found("a/b", "A.java", 6)));

    assertThat(score.flagged(Truth.TP)).isEqualTo(1);
    assertThat(score.unlabelled()).containsExactly(found("a/b", "A.java", 6));
  }

  @Test
  void aFindingFourLinesOffOrInAnotherRepositoryIsAboutNoLabel() {
    Score score =
        new Score(
            List.of(label("a/b", "A.java", 5, Truth.TP)),
            List.of(found("a/b", "A.java", 9), found("a/c", "A.java", 5)));

    assertThat(score.flagged(Truth.TP)).isZero();
    assertThat(score.unlabelled()).hasSize(2);
    assertThat(score.markdown())
        .contains("| TP | 1 | 0 | 0.0 % |", "- a/b A.java:5\n")
        .endsWith(
            """
            Without a label:

            - a/b A.java:9 ClientBuiltPerInvocation of S3Client
            - a/c A.java:5 ClientBuiltPerInvocation of S3Client
            """);
  }

  @Test
  void theLabelsOfThisProjectCanBeRead() throws IOException {
    List<Label> labels = Label.read(Path.of("labels.csv"));

    assertThat(labels).hasSize(302).allSatisfy(label -> assertThat(label.commit()).hasSize(40));
    assertThat(labels).filteredOn(label -> label.truth() == Truth.TP).hasSize(40);
  }

  private static Label label(String repository, String file, int line, Truth truth) {
    return new Label(new Site(repository, file, line), "0", "S3Client", truth, "direct-in-handler");
  }

  private static FoundSite found(String repository, String file, int line) {
    return new FoundSite(new Site(repository, file, line), Check.CLIENT_BUILT, "S3Client");
  }
}
