package dev.initonce.sample.compare;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB Local in a process of its own, so that it shares no JIT, heap or thread with anything.
 */
final class Database implements AutoCloseable {
  private final Scratch scratch;
  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter questions;
  private final String endpoint;

  private Database(Scratch scratch, Process process) throws IOException {
    this.scratch = scratch;
    this.process = process;
    answers = process.inputReader();
    questions = process.outputWriter();
    String said = answers.readLine();
    if (said == null) {
      throw new IOException("DynamoDB Local has not started");
    }
    endpoint = said;
  }

  /** A running database with an empty table; without a certificate it speaks plain HTTP. */
  static Database start(Scratch scratch, @Nullable Certificate certificate) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Paths.get(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    // What it leaves there goes with the directory, since it is killed in the end.
    command.add("-Djava.io.tmpdir=" + scratch.directory());
    command.add("-XX:-UsePerfData");
    if (certificate != null) {
      command.addAll(trust(certificate.trustStore()));
    }
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(DatabaseMain.class.getName());
    if (certificate != null) {
      command.addAll(List.of(certificate.keyStore().toString(), Certificate.PASSWORD));
    }
    Process process =
        scratch.start(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
    try {
      return new Database(scratch, process);
    } catch (IOException | RuntimeException e) {
      scratch.end(process);
      throw e;
    }
  }

  /** The options of a JVM that trusts the database. */
  static List<String> trust(Path trustStore) {
    return List.of(
        "-Djavax.net.ssl.trustStore=" + trustStore,
        "-Djavax.net.ssl.trustStorePassword=" + Certificate.PASSWORD);
  }

  String endpoint() {
    return endpoint;
  }

  long connectionsAccepted() {
    try {
      questions.write("connections\n");
      questions.flush();
      return Long.parseLong(answers.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException("DynamoDB Local has ended", e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Ends the process and waits for its end. */
  @Override
  public void close() {
    scratch.end(process);
  }
}
