// CASE looks-kept/guarded-return-never-stored: an early return for the field, then a build that nobody stores.
// ROW Looks kept: a value that is never stored
package badges;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class Badges {
  private static DynamoDbClient cached;

  static DynamoDbClient client() {
    if (cached != null) {
      return cached;
    }
    return DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via AwardBadge.handleRequest > Badges.client
  }

  private Badges() {}
}
