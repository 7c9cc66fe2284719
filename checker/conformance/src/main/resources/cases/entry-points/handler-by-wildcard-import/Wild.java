// CASE entry-points/handler-by-wildcard-import: a handler whose interface and client come from wildcard imports.
// ROW E: Lambda interfaces; names resolved through wildcard imports
package wild;

import com.amazonaws.services.lambda.runtime.*;
import com.amazonaws.services.lambda.runtime.events.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.*;

public class Wild implements RequestHandler<SNSEvent, List<String>> {
  @Override
  public List<String> handleRequest(SNSEvent event, Context context) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via Wild.handleRequest
    return client.listTables().tableNames();
  }
}
