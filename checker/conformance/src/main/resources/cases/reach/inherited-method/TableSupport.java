// CASE reach/inherited-method: an unqualified call finds the method in the superclass, in another file.
// ROW Reach: inherited methods
package inherited;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public abstract class TableSupport {
  protected DynamoDbClient dynamo() {
    return DynamoDbClient.builder().build(); // FINDING ClientBuiltPerInvocation via DescribeHandler.handleRequest > TableSupport.dynamo
  }
}
