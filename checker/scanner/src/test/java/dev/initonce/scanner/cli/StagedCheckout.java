package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A checkout with the script {@code initonce}, and stand-ins for Java and Maven on the path. */
final class StagedCheckout {

  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit 0; fi
      options=
      while [ "$1" != -jar ]; do options="$options $1"; shift; done
      echo "$options" >"$0.options"
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

  /** Far more than any launch takes. */
  private static final int PATIENCE_SECONDS = 60;

  private final Path folder;
  private final Path home;
  private final Path bin;
  private final Path builds;
  private final Map<String, String> environment = new HashMap<>();

  /** What the script did. */
  record Launched(int code, String out, String err) {}

  StagedCheckout(Path folder) throws IOException {
    this.folder = folder;
    home = folder.resolve("my checkout");
    bin = Files.createDirectory(folder.resolve("bin"));
    builds = folder.resolve("builds");
    for (String part : List.of("checker/analysis", "checker/scanner")) {
      Files.createDirectories(home.resolve(part + "/src/main"));
      Files.createFile(home.resolve(part + "/pom.xml"));
    }
    Files.createFile(home.resolve("pom.xml"));
    Files.copy(Path.of("../../initonce"), home.resolve("initonce"));
    java("17.0.9");
    command("mvn", MAVEN.formatted(builds));
  }

  /** Sets a variable for the launches from here on. */
  void environment(String name, String value) {
    environment.put(name, value);
  }

  /** A file or folder of the checkout. */
  Path path(String relative) {
    return home.resolve(relative);
  }

  Path bin() {
    return bin;
  }

  void java(String version) throws IOException {
    command("java", JAVA.formatted(version));
  }

  /** What the script finds under this name, before the system's own. */
  void command(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** What Java itself was told when it last ran the scanner. */
  String javaOptions() throws IOException {
    return Files.readString(bin.resolve("java.options"));
  }

  /** How often Maven was asked to build. */
  int builds() throws IOException {
    return Files.exists(builds) ? Files.readAllLines(builds, StandardCharsets.UTF_8).size() : 0;
  }

  Launched launch(String... arguments) throws Exception {
    return launch(home.resolve("initonce"), arguments);
  }

  /** Runs the script from a directory of its own. */
  Launched launch(Path script, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("/bin/sh", script.toString()));
    words.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(Files.createDirectories(folder.resolve("else where")).toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", bin + ":/usr/bin:/bin");
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("it hangs, and has said: " + Files.readString(err));
    }
    return new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
