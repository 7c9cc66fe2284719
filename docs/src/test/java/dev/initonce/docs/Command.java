package dev.initonce.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command printed.
 *
 * @param exitCode the exit code
 * @param output standard output
 * @param error standard error
 */
record Command(int exitCode, String output, String error) {

  /** Runs a command with this JVM's Java, in UTF-8, and waits for its end. */
  static Command run(Path directory, List<String> words) {
    try {
      Path output = Files.createTempFile("initonce-docs", ".out");
      Path error = Files.createTempFile("initonce-docs", ".err");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        int exitCode = builder.start().waitFor();
        return new Command(exitCode, read(output), read(error));
      } finally {
        Files.delete(output);
        Files.delete(error);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + words, e);
    }
  }

  /** Runs the compiler of this JVM's JDK. */
  static Command javac(Path directory, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    words.addAll(arguments);
    return run(directory, words);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
