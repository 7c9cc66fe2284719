package dev.initonce.sample.compare;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium with one page. */
final class Browser implements AutoCloseable {
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final DevTools page;

  /** An empty page; where this machine has no Chromium, the test that asks for one is skipped. */
  static Browser orSkip(Path profile) throws Exception {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      System.err.println("skipped, for there is no chromium on the PATH to open the page with");
    }
    assumeTrue(program.isPresent(), "no chromium on the PATH");
    return new Browser(program.orElseThrow(), profile);
  }

  /** The program, if this machine has one. */
  private static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Paths.get(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Browser(Path program, Path directory) throws Exception {
    ProcessBuilder command =
        new ProcessBuilder(
            program.toString(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-port=0",
            "--user-data-dir=" + directory,
            "about:blank");
    command.environment().put("TMPDIR", directory.toString());
    process = command.start();
    try {
      page = new DevTools(endpoint());
      page.attachToNewPage();
      for (String domain : List.of("Runtime", "Log", "Network", "Page")) {
        page.send(domain + ".enable", Map.of());
      }
    } catch (Exception e) {
      close();
      throw e;
    }
  }

  private URI endpoint() throws IOException {
    BufferedReader said = process.errorReader();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(LISTENING)) {
        // Read on, since a full pipe would stop it.
        Thread reader = new Thread(() -> said.lines().forEach(more -> {}), "chromium-log");
        reader.setDaemon(true);
        reader.start();
        return URI.create(line.substring(LISTENING.length()));
      }
    }
    throw new IOException("chromium has ended");
  }

  /** Opens an address and waits until all of it is loaded. */
  void open(URI address) throws Exception {
    page.sendAndAwait("Page.navigate", Map.of("url", address.toString()), "Page.loadEventFired");
  }

  /** Shows the page in a window of this width, to someone who prefers {@code scheme}. */
  void show(int width, String scheme) throws Exception {
    page.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    page.send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** The value of an expression, awaited if it is a promise. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        page.send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** The parameters of every DevTools event of this kind so far. */
  List<JsonNode> events(String method) {
    return page.events(method);
  }

  /** Ends it with all its processes, and waits for their end. */
  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    process.onExit().join();
    children.forEach(child -> child.onExit().join());
  }
}
