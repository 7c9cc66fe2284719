// CASE reach/implicit-super-constructor: making a subclass runs its superclass's fields and constructor, written or not.
// ROW Reach: super constructor chains, the implied one too
package daos;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

abstract class BaseDao {
  protected final DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via PetHandler.handleRequest > new PetDao > new BaseDao
}
