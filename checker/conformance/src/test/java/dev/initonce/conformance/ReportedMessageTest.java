package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.analysis.finding.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedMessageTest {

  @Test
  void readsPathLoopAndFurtherEntryPoints() {
    String message =
        """
        S3Client is built on every invocation
            CopyAll.handleRequest (CopyAll.java:12)
              → new Copier (Copier.java:8)
              → Copier.copy, builds S3Client here
            The path runs through a loop: it is built for each record.
            2 further entry points reach it.
            Build it once: a static final field, or the handler's constructor.""";

    assertThat(ReportedMessage.read("Copier.java", 9, Check.CLIENT_BUILT, message))
        .isEqualTo(
            new ReportedFinding(
                "Copier.java",
                9,
                Check.CLIENT_BUILT,
                "S3Client",
                true,
                2,
                List.of("CopyAll.handleRequest", "new Copier", "Copier.copy"),
                message));
  }

  @Test
  void readsAPathOfOneStepWithPlainArrows() {
    String message =
        """
        S3Client is closed
            A (static initialiser) (A.java:3)
              -> B.close, closes S3Client here
            1 further entry point reaches it.
            Leave it open.""";

    ReportedFinding read = ReportedMessage.read("B.java", 4, Check.SHARED_CLIENT_CLOSED, message);

    assertThat(read.path()).containsExactly("A (static initialiser)", "B.close");
    assertThat(read.furtherEntryPoints()).isEqualTo(1);
    assertThat(read.perRecord()).isFalse();
  }

  @Test
  void refusesAMessageWithoutAPath() {
    assertThatThrownBy(() -> ReportedMessage.read("A.java", 1, Check.CLIENT_BUILT, "built"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no call path in: built");
  }
}
