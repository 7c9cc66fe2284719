// CASE resources/user-class-named-like-client: a user's own class with the name of an SDK type is not the SDK's.
// ROW R: SDK v2 clients; a user's own class
package com.acme.legacy;

import java.util.HashMap;
import java.util.Map;

public class DynamoDbClient {
  private final Map<String, String> rows = new HashMap<>();

  public static DynamoDbClient create() {
    return new DynamoDbClient();
  }

  public static Builder builder() {
    return new Builder();
  }

  public String row(String key) {
    return rows.getOrDefault(key, "");
  }

  public static class Builder {
    public DynamoDbClient build() {
      return new DynamoDbClient();
    }
  }
}
