// CASE reach/supplier-in-field-called: a supplier in a field counts where it is called.
// ROW Reach: a lambda that was put into a field or constructor argument counts where it is called
package leases;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Lease {
  private final Supplier<DynamoDbClient> clients;

  Lease(Supplier<DynamoDbClient> clients) {
    this.clients = clients;
  }

  void renew(String table) {
    clients.get().describeTable(d -> d.tableName(table));
  }
}
