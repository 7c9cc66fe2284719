package dev.initonce.scanner.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs the command line. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, utf8(FileDescriptor.out, false), utf8(FileDescriptor.err, true)));
  }

  /** Findings are UTF-8 wherever they go, whatever the platform's charset is. */
  private static PrintWriter utf8(FileDescriptor descriptor, boolean flushesLines) {
    OutputStreamWriter encoded =
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
    return new PrintWriter(new BufferedWriter(encoded), flushesLines);
  }

  /** Runs a command and returns its exit code; both writers are flushed. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line =
        new CommandLine(new InitonceCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new UsageErrors())
            .setOut(out)
            .setErr(err);
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }
}
