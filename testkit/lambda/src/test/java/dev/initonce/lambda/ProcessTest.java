package dev.initonce.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProcessTest {
  @Test
  void runtimesRunSideBySide() {
    List<LocalLambda> runtimes =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> LocalLambda.start(Handlers.Echo.class))
            .toList();
    try {
      for (int i = 0; i < runtimes.size(); i++) {
        String event = Integer.toString(i);
        assertThat(runtimes.get(i).invoke(event).response()).isEqualTo(event);
      }
    } finally {
      runtimes.forEach(LocalLambda::close);
    }
  }

  @Test
  void closingEndsTheProcessAndRemovesItsDirectory() throws IOException {
    LocalLambda runtime = LocalLambda.start(Handlers.Echo.class);
    Path directory = Files.readSymbolicLink(Paths.get("/proc/" + runtime.pid() + "/cwd"));
    ProcessHandle process = ProcessHandle.of(runtime.pid()).orElseThrow();
    assertThat(directory).isDirectory();

    runtime.close();

    assertThat(process.isAlive()).isFalse();
    assertThat(directory).doesNotExist();
  }

  @Test
  void frozenProcessIsStoppedUntilItIsInvoked() throws IOException {
    try (LocalLambda runtime =
        LocalLambda.builder(Handlers.Echo.class).freezeBetweenInvocations().start()) {
      assertThat(state(runtime)).isEqualTo('T');
      assertThat(runtime.invoke("1").response()).isEqualTo("1");
      assertThat(state(runtime)).isEqualTo('T');
      runtime.thaw();
      assertThat(state(runtime)).isNotEqualTo('T');
      runtime.freeze();
      assertThat(runtime.invoke("2").response()).isEqualTo("2");
    }
  }

  private static char state(LocalLambda runtime) throws IOException {
    String stat = Files.readString(Paths.get("/proc/" + runtime.pid() + "/stat"));
    return stat.charAt(stat.lastIndexOf(')') + 2);
  }

  @Test
  void openFilesAreLimitedAndCounted() throws IOException {
    try (LocalLambda runtime = LocalLambda.builder(Handlers.Echo.class).openFiles(512).start()) {
      assertThat(Files.readString(Paths.get("/proc/" + runtime.pid() + "/limits")))
          .containsPattern("Max open files +512 +512 ");
      assertThat(runtime.status().openFiles()).isBetween(3, 511);
      assertThat(runtime.status().residentBytes()).isGreaterThan(1 << 20);
      assertThat(runtime.status().threads()).isGreaterThan(1);
    }
  }

  @Test
  void cpuShareIsAControlGroupOfItsOwn() throws IOException {
    assumeTrue(LocalLambda.canLimitCpu(), "needs control groups");
    Path group;
    try (LocalLambda runtime = LocalLambda.builder(Handlers.Echo.class).cpuShare(0.5).start()) {
      String groups = Files.readString(Paths.get("/proc/" + runtime.pid() + "/cgroup"));
      assertThat(groups).contains("/initonce-" + runtime.pid());
      assertThat(runtime.invoke("1").response()).isEqualTo("1");
      group = CpuShare.groupOf(runtime.pid());
      assertThat(group).isDirectory();
    }
    assertThat(group).doesNotExist();
  }

  @Test
  void cpuShareChangesWhileTheEnvironmentLives() throws IOException {
    assumeTrue(LocalLambda.canLimitCpu(), "needs control groups");
    try (LocalLambda runtime = LocalLambda.start(Handlers.Echo.class)) {
      runtime.limitCpu(0.5);
      assertThat(cpuQuotaMicros(runtime)).isEqualTo("10000");

      runtime.limitCpu(0.25);

      assertThat(cpuQuotaMicros(runtime)).isEqualTo("5000");
      assertThat(runtime.invoke("1").response()).isEqualTo("1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> runtime.limitCpu(0))
          .withMessage("a CPU share is greater than 0, not 0.0");
    }
  }

  /** In each period of 20 ms. */
  private static String cpuQuotaMicros(LocalLambda runtime) throws IOException {
    Path group = CpuShare.groupOf(runtime.pid());
    Path older = group.resolve("cpu.cfs_quota_us");
    return Files.exists(older)
        ? Files.readString(older).strip()
        : Files.readString(group.resolve("cpu.max")).split(" ", -1)[0];
  }

  @Test
  void runtimeApiListensOnTheLoopbackInterfaceOnly() throws Exception {
    try (LoopbackServer server = new LoopbackServer(request -> LoopbackServer.Response.of(200))) {
      int port = Integer.parseInt(server.hostAndPort().split(":", -1)[1]);
      List<InetAddress> others =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
              .toList();
      for (InetAddress other : others) {
        assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(IOException.class);
      }
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      }
    }
  }

  /** Starts a runtime, says its process id, and waits to be ended. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] args) throws IOException {
      LocalLambda runtime =
          LocalLambda.builder(Handlers.Echo.class).freezeBetweenInvocations().start();
      System.out.println(runtime.pid());
      System.in.read();
    }
  }

  @Test
  void functionEndsWithTheJvmThatStartedIt() throws Exception {
    Process parent =
        new ProcessBuilder(
                Paths.get(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = parent.inputReader()) {
      ProcessHandle function = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      assertThat(function.isAlive()).isTrue();

      parent.destroy();

      assertThat(parent.waitFor(30, TimeUnit.SECONDS)).isTrue();
      function.onExit().get(30, TimeUnit.SECONDS);
    } finally {
      parent.destroyForcibly();
    }
  }
}
