// CASE kept/object-in-keyed-cache: a repository per tenant that a kept map holds, with a client of its own.
// ROW K: keyed cache, the guarded region holds a constructor call
package cachedrepos;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class TenantRepository {
  private final String tenant;
  private final DynamoDbClient client;

  TenantRepository(String tenant) {
    this.tenant = tenant;
    this.client = DynamoDbClient.builder().build();
  }

  int rows() {
    return client.scan(s -> s.tableName("rows-" + tenant)).count();
  }
}
