// CASE kept/atomic-reference-update: updateAndGet that keeps what is there builds in its null arm only.
// ROW K: AtomicReference.updateAndGet
package com.acme.profile;

import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class TableAccess {
  private static final AtomicReference<DynamoDbClient> CLIENT = new AtomicReference<>();

  static DynamoDbClient client() {
    return CLIENT.updateAndGet(c -> c != null ? c : DynamoDbClient.create());
  }

  private TableAccess() {}
}
