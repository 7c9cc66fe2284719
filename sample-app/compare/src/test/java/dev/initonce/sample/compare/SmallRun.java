package dev.initonce.sample.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import picocli.CommandLine;

/**
 * A comparison that times next to nothing and counts everything, run once for all tests that look
 * at what it gives.
 */
final class SmallRun implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Path directory;
  private final int status;

  private SmallRun() {
    try {
      directory = Files.createTempDirectory("compare-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    status =
        new CommandLine(new Compare())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments().toArray(String[]::new));
  }

  private List<String> arguments() {
    return List.of(
        "--quick",
        "--memory=1769",
        "--rounds=1",
        "--samples=2",
        "--warm-ups=1",
        "--steady-warm-ups=0",
        "--counted=1124",
        "--output=" + directory);
  }

  /** What one types to run it again. */
  String command() {
    return "./initonce compare " + String.join(" ", arguments());
  }

  int status() {
    return status;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  JsonNode report() throws IOException {
    return JSON.readTree(file("report.json").toFile());
  }

  /** Of one variant. */
  Report.Holdings holdings(Variant variant) throws IOException {
    return list("holdings", Report.Holdings[].class).stream()
        .filter(held -> held.variant() == variant)
        .findFirst()
        .orElseThrow();
  }

  List<Trace> traces() throws IOException {
    return list("traces", Trace[].class);
  }

  private <T> List<T> list(String field, Class<T[]> type) throws IOException {
    return List.of(JSON.treeToValue(report().path(field), type));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Gives it to tests, and ends it with the last of them. */
  static final class Resolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SmallRun.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(SmallRun.class))
          .getOrComputeIfAbsent(SmallRun.class, key -> new SmallRun(), SmallRun.class);
    }
  }
}
