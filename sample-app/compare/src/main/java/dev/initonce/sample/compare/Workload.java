package dev.initonce.sample.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.initonce.lambda.InvocationResult;
import dev.initonce.lambda.InvocationStatus;
import dev.initonce.lambda.LocalLambda;
import dev.initonce.sample.behaviour.Events;
import dev.initonce.sample.collection.api.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same API Gateway events for whichever variant, in the name of one owner. */
final class Workload implements Load {
  /** So many collections a list answers with, beside the one under way. */
  static final int LISTED = 10;

  private static final List<Operation> LIFE =
      List.of(Operation.CREATE, Operation.READ, Operation.UPDATE, Operation.LIST, Operation.DELETE);

  private static final ObjectMapper JSON = new ObjectMapper();
  private final LocalLambda runtime;
  private final String owner;
  private int succeeded;
  private String id = "";

  Workload(LocalLambda runtime, String owner) {
    this.runtime = runtime;
    this.owner = owner;
  }

  /** An invocation that did not end as it should. */
  static final class FailedException extends Exception {
    private static final long serialVersionUID = 1L;

    FailedException(String message) {
      super(message);
    }
  }

  /** How many invocations have ended as they should. */
  int succeeded() {
    return succeeded;
  }

  void seed() throws FailedException {
    for (int i = 0; i < LISTED; i++) {
      send(Operation.CREATE, Map.of());
    }
  }

  @Override
  public long begin() throws FailedException {
    long first = send(Operation.LIST, Map.of()).duration().toNanos();
    seed();
    return first;
  }

  @Override
  public List<Operation> life() {
    return LIFE;
  }

  @Override
  public long send(Operation operation) throws FailedException {
    InvocationResult result =
        send(
            operation,
            switch (operation) {
              case CREATE, LIST -> Map.of();
              case READ, DELETE -> Map.of("id", id);
              case UPDATE -> Map.of("id", id, "version", "1");
            });
    if (operation == Operation.CREATE) {
      id = body(result).path("id").asText();
    }
    return result.duration().toNanos();
  }

  /** Creates a collection and returns its id. */
  String createdId() throws FailedException {
    return body(send(Operation.CREATE, Map.of())).path("id").asText();
  }

  InvocationResult send(Operation operation, Map<String, String> values) throws FailedException {
    String event = operation.name().toLowerCase(Locale.ROOT);
    InvocationResult result = runtime.invoke(Events.json(event, withOwner(values)));
    check(result);
    return result;
  }

  Map<String, String> withOwner(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("owner", owner);
    return all;
  }

  void check(InvocationResult result) throws FailedException {
    if (result.status() != InvocationStatus.SUCCEEDED) {
      throw new FailedException(result.status() + ": " + result.payload());
    }
    int status = parse(result.response()).path("statusCode").asInt();
    if (status / 100 != 2) {
      throw new FailedException("HTTP " + status);
    }
    succeeded++;
  }

  private static JsonNode body(InvocationResult result) {
    return parse(parse(result.response()).path("body").asText());
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON: " + json, e);
    }
  }
}
