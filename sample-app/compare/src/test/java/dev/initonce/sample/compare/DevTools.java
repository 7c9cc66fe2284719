package dev.initonce.sample.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection to Chromium's DevTools: commands and their answers, and events in between. */
final class DevTools implements WebSocket.Listener {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final WebSocket socket;
  private String session = "";

  DevTools(URI endpoint) throws Exception {
    socket = wait(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(endpoint, this));
  }

  private static <T> T wait(CompletableFuture<T> future) throws Exception {
    return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** What is sent from here on concerns a page of its own. */
  void attachToNewPage() throws Exception {
    JsonNode target = send("Target.createTarget", Map.of("url", "about:blank"));
    Map<String, Object> page =
        Map.of("targetId", target.path("targetId").asText(), "flatten", true);
    session = send("Target.attachToTarget", page).path("sessionId").asText();
  }

  JsonNode send(String method, Map<String, Object> parameters) throws Exception {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message = new HashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(JSON.writeValueAsString(message), true).join();
    JsonNode said = wait(answer);
    if (said.has("error")) {
      throw new AssertionError(method + ": " + said.path("error"));
    }
    return said.path("result");
  }

  /** Sends a command and waits for the first event of a kind after it. */
  void sendAndAwait(String method, Map<String, Object> parameters, String event) throws Exception {
    CompletableFuture<JsonNode> happened = new CompletableFuture<>();
    awaited.put(event, happened);
    send(method, parameters);
    wait(happened);
  }

  /** The parameters of every event of this kind so far. */
  List<JsonNode> events(String method) {
    return events.stream()
        .filter(event -> event.path("method").asText().equals(method))
        .map(event -> event.path("params"))
        .toList();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      take(text.toString());
      text.setLength(0);
    }
    from.request(1);
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
      CompletableFuture<JsonNode> happened = awaited.remove(read.path("method").asText());
      if (happened != null) {
        happened.complete(read);
      }
    } catch (IOException e) {
      throw new IllegalStateException("not JSON: " + message, e);
    }
  }
}
