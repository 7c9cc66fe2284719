package dev.initonce.sample.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A headless Chromium, driven over its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final WebSocket socket;
  private final String session;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final Map<Predicate<JsonNode>, CompletableFuture<JsonNode>> awaited =
      new ConcurrentHashMap<>();

  /** The program, if this machine has one. */
  static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Paths.get(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** An empty page; its profile goes into {@code directory}. */
  Browser(Path program, Path directory) throws Exception {
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
    BufferedReader said = process.errorReader();
    String endpoint = "";
    for (String line = said.readLine(); endpoint.isEmpty(); line = said.readLine()) {
      if (line == null) {
        throw new IOException(program + " has ended");
      }
      endpoint = line.startsWith(LISTENING) ? line.substring(LISTENING.length()) : "";
    }
    // Nobody reads on, and a full pipe would stop it.
    Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "chromium-log");
    reader.setDaemon(true);
    reader.start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(endpoint), new Listener())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    JsonNode target = send("", "Target.createTarget", Map.of("url", "about:blank"));
    session =
        send(
                "",
                "Target.attachToTarget",
                Map.of("targetId", target.path("targetId").asText(), "flatten", true))
            .path("sessionId")
            .asText();
    for (String domain : List.of("Runtime", "Log", "Network", "Page")) {
      send(domain + ".enable", Map.of());
    }
  }

  /** Opens an address and waits until all of it is loaded. */
  void open(URI address) throws Exception {
    CompletableFuture<JsonNode> loaded = next("Page.loadEventFired");
    send("Page.navigate", Map.of("url", address.toString()));
    loaded.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** The value of an expression, awaited if it is a promise. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Everything of this kind that has happened so far. */
  List<JsonNode> events(String method) {
    return events.stream()
        .filter(event -> event.path("method").asText().equals(method))
        .map(event -> event.path("params"))
        .toList();
  }

  private CompletableFuture<JsonNode> next(String method) {
    CompletableFuture<JsonNode> future = new CompletableFuture<>();
    awaited.put(event -> event.path("method").asText().equals(method), future);
    return future;
  }

  private JsonNode send(String method, Map<String, Object> parameters) throws Exception {
    return send(session, method, parameters);
  }

  private JsonNode send(String on, String method, Map<String, Object> parameters) throws Exception {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message =
        on.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", on);
    socket.sendText(JSON.writeValueAsString(message), true).join();
    JsonNode said = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (said.has("error")) {
      throw new AssertionError(method + ": " + said.path("error"));
    }
    return said.path("result");
  }

  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    process.onExit().join();
    children.forEach(child -> child.onExit().join());
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      from.request(1);
      if (last) {
        String whole = text.toString();
        text.setLength(0);
        take(whole);
      }
      return CompletableFuture.completedFuture(null);
    }

    private void take(String message) {
      try {
        JsonNode read = JSON.readTree(message);
        CompletableFuture<JsonNode> answer = answers.remove(read.path("id").asInt());
        if (answer != null) {
          answer.complete(read);
          return;
        }
        events.add(read);
        awaited.forEach(
            (wanted, future) -> {
              if (wanted.test(read)) {
                future.complete(read);
              }
            });
      } catch (IOException e) {
        throw new IllegalStateException("not JSON: " + message, e);
      }
    }
  }
}
