// CASE reach/required-function: a function that passes a check for null is run where it is called, not by the check.
// ROW Reach: a lambda that was put into a field or constructor argument counts where it is called
package requiredfunction;

import java.util.Objects;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Lease {
  private final Supplier<DynamoDbClient> clients;
  private final Supplier<DynamoDbClient> spares;

  Lease(Supplier<DynamoDbClient> clients, Supplier<DynamoDbClient> spares) {
    this.clients = Objects.requireNonNull(clients);
    this.spares = Objects.requireNonNull(spares, "spares");
  }

  void renew(String table) {
    Objects.requireNonNull(spares);
    clients.get().describeTable(d -> d.tableName(table));
  }
}
