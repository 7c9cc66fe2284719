package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, at the start and in the midst of it. */
class InterruptTest {
  /** What a shell says of a program that SIGINT has ended. */
  private static final int ENDED_BY_SIGINT = 130;

  @TempDir private Path temporary;

  @Test
  void interruptedStartLeavesNothingBehind() throws Exception {
    Process comparison = soak();
    try (BufferedReader said = comparison.errorReader()) {
      assertThat(said.readLine()).contains("starting DynamoDB Local");

      assertNothingIsLeftOf(comparison);
    } finally {
      comparison.destroyForcibly();
    }
  }

  @Test
  void interruptedRunLeavesNothingBehind() throws Exception {
    Process comparison = soak();
    List<Integer> ports;
    try (BufferedReader said = comparison.errorReader()) {
      assertThat(said.lines().filter(line -> line.contains("100 of")).findFirst()).isPresent();
      ports = ports(comparison);
      assertThat(ports).hasSize(2);

      assertNothingIsLeftOf(comparison);
    } finally {
      comparison.destroyForcibly();
    }
    for (int port : ports) {
      assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
          .isInstanceOf(ConnectException.class);
    }
  }

  private Process soak() throws IOException {
    return new ProcessBuilder(
            // A shell without job control starts its background jobs, and so their children, deaf.
            "env",
            "--default-signal=INT",
            Paths.get(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + temporary,
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            Compare.class.getName(),
            "--soak=1000000",
            "--sample-app=" + Functions.ownSampleApp())
        .start();
  }

  private void assertNothingIsLeftOf(Process comparison) throws Exception {
    Process kill = new ProcessBuilder("kill", "-INT", Long.toString(comparison.pid())).start();
    assertThat(kill.waitFor()).isZero();

    assertThat(comparison.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(comparison.exitValue()).isEqualTo(ENDED_BY_SIGINT);
    assertThat(temporary).isEmptyDirectory();
    // Each was told a directory below this one for its own temporary files.
    assertThat(ProcessHandle.allProcesses().map(InterruptTest::commandLine))
        .noneMatch(line -> line.contains(temporary.toString()));
  }

  private static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(
          Paths.get("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  /** Of the database and of the Runtime API, as the function was told them. */
  private static List<Integer> ports(Process comparison) throws IOException {
    List<Integer> ports = new ArrayList<>();
    for (ProcessHandle child : comparison.descendants().toList()) {
      String environment =
          Files.readString(
              Paths.get("/proc", Long.toString(child.pid()), "environ"),
              StandardCharsets.ISO_8859_1);
      for (String variable : environment.split("\0", -1)) {
        if (variable.startsWith("AWS_LAMBDA_RUNTIME_API=")) {
          ports.add(URI.create("http://" + variable.split("=", 2)[1]).getPort());
        } else if (variable.startsWith("AWS_ENDPOINT_URL_DYNAMODB=")) {
          ports.add(URI.create(variable.split("=", 2)[1]).getPort());
        }
      }
    }
    return ports;
  }
}
