// CASE looks-kept/cdi-request-scoped: a request-scoped bean is built for each invocation.
// ROW K: dependency injection, request-scoped objects are per invocation
package di.request;

import jakarta.enterprise.context.RequestScoped;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@RequestScoped
public class RequestAudit {
  private final DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation

  public void note(String what) {
    client.describeTable(t -> t.tableName(what));
  }
}
