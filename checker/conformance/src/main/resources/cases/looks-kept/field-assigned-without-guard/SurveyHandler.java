// CASE looks-kept/field-assigned-without-guard: a field that handleRequest assigns without a test is built anew each time.
// ROW Looks kept: a field assigned with no guard in the handler
package survey;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class SurveyHandler implements RequestHandler<Map<String, String>, String> {
  private DynamoDbClient dynamoDb;

  @Override
  public String handleRequest(Map<String, String> answers, Context context) {
    initDynamoDbClient();
    return dynamoDb.describeTable(d -> d.tableName("survey")).table().tableArn() + answers.size();
  }

  private void initDynamoDbClient() {
    this.dynamoDb = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via SurveyHandler.handleRequest > SurveyHandler.initDynamoDbClient
  }
}
