package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.initonce.scanner.cli.StagedCheckout.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code initonce} where it cannot write, or where another builds or did. */
class LauncherUnwritableTest {

  private static final String CANNOT_BUILD =
      "initonce: cannot build the scanner in this checkout: ";

  @TempDir private Path folder;
  private StagedCheckout checkout;
  private Path lock;

  @BeforeEach
  void makeACheckout() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    checkout = new StagedCheckout(folder);
    lock = checkout.path("checker/scanner/.initonce-build");
  }

  /** As in a checkout that belongs to someone else; root may write anywhere, so mkdir says it. */
  @Test
  void saysWhenTheCheckoutCannotBeWritten() throws Exception {
    checkout.command("mkdir", "#!/bin/sh\necho \"mkdir: $*: Read-only file system\" >&2\nexit 1\n");
    Launched launched = checkout.launch("scan");
    assertThat(launched.err())
        .startsWith(CANNOT_BUILD)
        .contains(lock + ": Read-only file system")
        .contains("copy the checkout")
        .hasLineCount(1);
    assertThat(launched.code()).isEqualTo(2);
  }

  @Test
  void saysWhenAFileStandsWhereItsLockMustBe() throws Exception {
    Files.createFile(lock);
    Launched launched = checkout.launch("scan");
    assertThat(launched.err()).startsWith(CANNOT_BUILD).contains(lock.toString()).hasLineCount(1);
    assertThat(launched.code()).isEqualTo(2);
  }

  @Test
  void saysWhenALinkToNothingStandsThere() throws Exception {
    Files.createSymbolicLink(lock, folder.resolve("nothing"));
    Launched launched = checkout.launch("scan");
    assertThat(launched.err()).startsWith(CANNOT_BUILD).contains(lock.toString()).hasLineCount(1);
    assertThat(launched.code()).isEqualTo(2);
  }

  @Test
  void saysWhenItsOutputCannotBeWritten() throws Exception {
    Path output = outputThatCannotBeWritten();
    Launched launched = checkout.launch("scan");
    assertThat(launched.err()).startsWith(CANNOT_BUILD).contains(output.toString()).hasLineCount(1);
    assertThat(launched.code()).isEqualTo(2);
    assertThat(lock).doesNotExist();
  }

  @Test
  void runsAJarThatIsAlreadyBuiltWhereNothingCanBeWritten() throws Exception {
    Path output = outputThatCannotBeWritten();
    Files.writeString(output.resolveSibling("initonce-scanner-1-all.jar"), "jar");
    assertThat(checkout.launch("scan")).isEqualTo(new Launched(1, "ran: [scan]\n", ""));
  }

  @Test
  void doesNotWaitForABuilderThatDied() throws Exception {
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    Files.writeString(Files.createDirectory(lock).resolve("pid"), dead.pid() + "\n");
    assertThat(checkout.launch("scan").out()).isEqualTo("ran: [scan]\n");
    assertThat(checkout.builds()).isEqualTo(1);
    assertThat(lock).doesNotExist();
  }

  @Test
  void doesNotWaitForABuilderThatDiedBeforeItSaidItsNumber() throws Exception {
    checkout.command("sleep", "#!/bin/sh\n");
    Files.createDirectory(lock);
    assertThat(checkout.launch("scan").out()).isEqualTo("ran: [scan]\n");
    assertThat(checkout.builds()).isEqualTo(1);
    assertThat(lock).doesNotExist();
  }

  @Test
  void saysWhenWhatADeadBuilderLeftCannotBeRemoved() throws Exception {
    checkout.command("sleep", "#!/bin/sh\n");
    checkout.command("rm", "#!/bin/sh\necho \"rm: $*: Operation not permitted\" >&2\nexit 1\n");
    Files.createDirectory(lock);
    Launched launched = checkout.launch("scan");
    assertThat(launched.err())
        .startsWith(CANNOT_BUILD)
        .contains(lock + ": Operation not permitted")
        .hasLineCount(1);
    assertThat(launched.code()).isEqualTo(2);
  }

  @Test
  void saysWhomItWaitsForAndWhatToDo() throws Exception {
    long builder = ProcessHandle.current().pid();
    Files.writeString(Files.createDirectory(lock).resolve("pid"), builder + "\n");
    checkout.command("sleep", "#!/bin/sh\nrm -rf '%s'\n".formatted(lock));
    Launched launched = checkout.launch("scan");
    assertThat(launched.err().lines())
        .contains(
            "initonce: waiting for process %d, which builds here (if it does not, remove %s) …"
                .formatted(builder, lock));
    assertThat(launched.out()).isEqualTo("ran: [scan]\n");
    assertThat(lock).doesNotExist();
  }

  /** A file stands where the folder has to be, which stops root too. */
  private Path outputThatCannotBeWritten() throws IOException {
    Path target = Files.createDirectory(checkout.path("checker/scanner/target"));
    return Files.createFile(target.resolve("initonce"));
  }
}
