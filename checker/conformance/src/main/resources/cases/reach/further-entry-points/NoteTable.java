// CASE reach/further-entry-points: a site that three handlers reach is reported once, with the number of the others.
// ROW Reach: each site is reported once however many paths reach it
package notes;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class NoteTable {
  DynamoDbEnhancedClient open() {
    DynamoDbClient standard = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient further 2
    return DynamoDbEnhancedClient.builder() // FINDING ClientBuiltPerInvocation of DynamoDbEnhancedClient further 2
        .dynamoDbClient(standard)
        .build();
  }
}
