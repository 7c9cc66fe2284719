package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code initonce}, with stand-ins for Java and Maven on the path. */
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit 0; fi
      shift 2
      printf 'ran:'; printf ' [%%s]' "$@"; echo; exit 1
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>"%s"
      mkdir -p checker/scanner/target
      echo jar >checker/scanner/target/initonce-scanner-1-all.jar
      """;

  @TempDir private Path folder;
  private Path home;
  private Path bin;
  private Path builds;

  /** What the script did. */
  private record Launched(int code, String out, String err) {}

  @BeforeEach
  void makeACheckout() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    home = folder.resolve("my checkout");
    bin = Files.createDirectory(folder.resolve("bin"));
    builds = folder.resolve("builds");
    for (String part : List.of("checker/analysis", "checker/scanner")) {
      Files.createDirectories(home.resolve(part + "/src/main"));
      Files.createFile(home.resolve(part + "/pom.xml"));
    }
    Files.createFile(home.resolve("pom.xml"));
    Files.copy(Path.of("../../initonce"), home.resolve("initonce"));
    command("java", JAVA.formatted("17.0.9"));
    command("mvn", MAVEN.formatted(builds));
  }

  private void command(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Launched launch(Path script, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("/bin/sh", script.toString()));
    words.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(words)
            .directory(Files.createDirectories(folder.resolve("else where")).toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().remove("JAVA_HOME");
    process.environment().put("PATH", bin + ":/usr/bin:/bin");
    int code = process.start().waitFor();
    return new Launched(code, Files.readString(out), Files.readString(err));
  }

  private int builds() throws IOException {
    return Files.exists(builds) ? Files.readAllLines(builds, StandardCharsets.UTF_8).size() : 0;
  }

  @Test
  void buildsOnFirstUseAndPassesArgumentsAndExitCodeOn() throws Exception {
    Launched first = launch(home.resolve("initonce"), "scan", "a folder", "");
    assertThat(first.out()).isEqualTo("ran: [scan] [a folder] []\n");
    assertThat(first.err()).contains("building the scanner");
    assertThat(first.code()).isEqualTo(1);
    Launched second = launch(home.resolve("initonce"), "--version");
    assertThat(second).isEqualTo(new Launched(1, "ran: [--version]\n", ""));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    launch(home.resolve("initonce"));
    Path source = Files.createFile(home.resolve("checker/analysis/src/main/New.java"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    launch(home.resolve("initonce"));
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void takesAJarThatIsAlreadyBuilt() throws Exception {
    Path target = Files.createDirectories(home.resolve("checker/scanner/target"));
    Files.writeString(target.resolve("initonce-scanner-1-all.jar"), "jar");
    assertThat(launch(home.resolve("initonce"), "scan").out()).isEqualTo("ran: [scan]\n");
    assertThat(builds()).isZero();
  }

  @Test
  void worksThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(bin.resolve("initonce"), home.resolve("initonce"));
    assertThat(launch(link, "scan").out()).isEqualTo("ran: [scan]\n");
  }

  @Test
  void saysWhenJavaIsTooOld() throws Exception {
    command("java", JAVA.formatted("1.8.0_412"));
    Launched launched = launch(home.resolve("initonce"), "scan");
    assertThat(launched.err()).contains("is older than Java 17");
    assertThat(launched.code()).isEqualTo(2);
  }

  @Test
  void saysWhenTheBuildFails() throws Exception {
    command("mvn", "#!/bin/sh\necho '[ERROR] no such thing'\nexit 1\n");
    Launched launched = launch(home.resolve("initonce"), "scan");
    assertThat(launched.err()).contains("[ERROR] no such thing").contains("the build failed");
    assertThat(launched.code()).isEqualTo(2);
  }
}
