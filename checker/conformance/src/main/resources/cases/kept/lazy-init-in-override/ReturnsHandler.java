package overridesinit;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class ReturnsHandler extends TableHandler {
  @Override
  protected void init() {
    client = DynamoDbClient.builder().build();
  }
}
