package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.initonce.scanner.cli.StagedCheckout.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code initonce}: what it builds, and what it runs. */
class LauncherTest {

  @TempDir private Path folder;
  private StagedCheckout checkout;

  @BeforeEach
  void makeACheckout() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    checkout = new StagedCheckout(folder);
  }

  @Test
  void buildsOnFirstUseAndPassesArgumentsAndExitCodeOn() throws Exception {
    Launched first = checkout.launch("scan", "a folder", "");
    assertThat(first.out()).isEqualTo("ran: [scan] [a folder] []\n");
    assertThat(first.err()).contains("building the scanner");
    assertThat(first.code()).isEqualTo(1);
    assertThat(checkout.launch("--version")).isEqualTo(new Launched(1, "ran: [--version]\n", ""));
    assertThat(checkout.builds()).isEqualTo(1);
  }

  /**
   * What is run once need not be compiled twice; a collector that is chosen is no other's to
   * choose.
   */
  @Test
  void javaIsToldThatTheRunIsShort() throws Exception {
    checkout.launch("scan");
    assertThat(checkout.javaOptions()).contains("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    checkout.environment("JAVA_TOOL_OPTIONS", "-XX:+UseG1GC");
    checkout.launch("scan");
    assertThat(checkout.javaOptions())
        .contains("-XX:TieredStopAtLevel=1")
        .doesNotContain("UseSerialGC");
  }

  /** Java makes it at the end of the first run, in the place of the last one. */
  @Test
  void anArchiveOfClassesIsTakenWhereOneWasMade() throws Exception {
    checkout.launch("scan");
    assertThat(checkout.javaOptions()).doesNotContain("SharedArchiveFile");
    Path archive = checkout.path("checker/scanner/target/initonce/scanner.jsa");
    Files.writeString(archive, "classes");
    Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(60)));
    checkout.launch("scan");
    assertThat(checkout.javaOptions())
        .contains("-Xshare:auto", "SharedArchiveFile=" + archive.toRealPath());
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    checkout.launch();
    Path source = Files.createFile(checkout.path("checker/analysis/src/main/New.java"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    checkout.launch();
    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void takesAJarThatIsAlreadyBuilt() throws Exception {
    Path target = Files.createDirectories(checkout.path("checker/scanner/target"));
    Files.writeString(target.resolve("initonce-scanner-1-all.jar"), "jar");
    assertThat(checkout.launch("scan").out()).isEqualTo("ran: [scan]\n");
    assertThat(checkout.builds()).isZero();
  }

  @Test
  void worksThroughALink() throws Exception {
    Path link =
        Files.createSymbolicLink(checkout.bin().resolve("initonce"), checkout.path("initonce"));
    assertThat(checkout.launch(link, "scan").out()).isEqualTo("ran: [scan]\n");
  }

  @Test
  void saysWhenJavaIsTooOld() throws Exception {
    checkout.java("1.8.0_412");
    Launched launched = checkout.launch("scan");
    assertThat(launched.err()).contains("is older than Java 17");
    assertThat(launched.code()).isEqualTo(2);
  }

  @Test
  void saysWhenTheBuildFails() throws Exception {
    checkout.command("mvn", "#!/bin/sh\necho '[ERROR] no such thing'\nexit 1\n");
    Launched launched = checkout.launch("scan");
    assertThat(launched.err()).contains("[ERROR] no such thing").contains("the build failed");
    assertThat(launched.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare --help", "compare -h", "compare --quick --help", "help compare"})
  void helpOfTheComparisonBuildsNothing(String words) throws Exception {
    Path comparison = Files.createDirectories(checkout.path("sample-app/compare"));
    for (String file : List.of("launch.sh", "help.txt")) {
      Files.copy(Path.of("../../sample-app/compare", file), comparison.resolve(file));
    }
    Launched launched = checkout.launch(words.split(" ", -1));
    assertThat(launched.out()).startsWith("Usage: initonce compare ").contains("--quick");
    assertThat(launched.err()).isEmpty();
    assertThat(launched.code()).isZero();
    assertThat(checkout.builds()).isZero();
  }
}
