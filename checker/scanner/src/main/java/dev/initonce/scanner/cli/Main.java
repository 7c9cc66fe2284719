package dev.initonce.scanner.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** Runs the command line. */
public final class Main {

  private Main() {}

  /** Generated code can be nested deeply. Only what is used of it takes memory. */
  private static final long STACK_BYTES = 256L << 20;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out, false);
    PrintWriter err = utf8(FileDescriptor.err, true);
    new Thread(null, () -> System.exit(run(args, out, err)), "initonce", STACK_BYTES).start();
  }

  /** Findings are UTF-8 wherever they go, whatever the platform's charset is. */
  private static PrintWriter utf8(FileDescriptor descriptor, boolean flushesLines) {
    OutputStreamWriter encoded =
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
    return new PrintWriter(new BufferedWriter(encoded), flushesLines);
  }

  /** Runs a command and returns its exit code; both writers are flushed. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    int code;
    try {
      ScanRun plain = PlainArguments.read(args);
      code = plain == null ? byPicocli(args, out, err) : run(plain, args, out, err);
    } catch (OutOfMemoryError e) {
      err.println("initonce: ran out of memory: give Java more of it, with -Xmx");
      code = ExitCodes.FAILURE;
    } catch (Error e) {
      code = failed(e, err);
    }
    out.flush();
    err.flush();
    return code;
  }

  private static int run(ScanRun plain, String[] args, PrintWriter out, PrintWriter err) {
    try {
      return plain.run(UnaryOperator.identity(), out, err);
    } catch (AmbiguousConfigurationException e) {
      return byPicocli(args, out, err);
    } catch (IOException | RuntimeException e) {
      return failed(e, err);
    }
  }

  private static int byPicocli(String[] args, PrintWriter out, PrintWriter err) {
    return new CommandLine(new InitonceCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err))
        .setOut(out)
        .setErr(err)
        .execute(args);
  }

  private static int failed(Throwable failure, PrintWriter err) {
    err.println("initonce: this is a defect of Initonce; please report it:");
    failure.printStackTrace(err);
    return ExitCodes.FAILURE;
  }
}
