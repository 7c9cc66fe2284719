package dev.initonce.sample.collection.api;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a caller can do, by the route key of the HTTP API. */
public enum Operation {
  CREATE("POST /collections"),
  READ("GET /collections/{id}"),
  UPDATE("PUT /collections/{id}"),
  DELETE("DELETE /collections/{id}"),
  LIST("GET /collections");

  private static final Map<String, Operation> BY_ROUTE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operation::routeKey, o -> o));

  private final String routeKey;

  Operation(String routeKey) {
    this.routeKey = routeKey;
  }

  public String routeKey() {
    return routeKey;
  }

  /** Throws a 404 {@link Problem} for a route that the API should not have sent here. */
  static Operation of(String routeKey) {
    Operation operation = BY_ROUTE.get(routeKey);
    if (operation == null) {
      throw Problem.notFound();
    }
    return operation;
  }
}
