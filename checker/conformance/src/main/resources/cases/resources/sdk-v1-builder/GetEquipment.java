// CASE resources/sdk-v1-builder: an SDK v1 client from its builder, and a mapper over it, are a finding each.
// ROW R: SDK v1 clients, XClientBuilder.standard()…build(), new DynamoDBMapper(…)
package equipment;

import com.amazonaws.regions.Regions;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class GetEquipment implements RequestHandler<String, Object> {
  private DynamoDBMapper dynamoDBMapper;

  @Override
  public Object handleRequest(String id, Context context) {
    initDynamoDB();
    return dynamoDBMapper.load(Object.class, id);
  }

  private void initDynamoDB() {
    AmazonDynamoDB client =
        AmazonDynamoDBClientBuilder.standard() // FINDING ClientBuiltPerInvocation of AmazonDynamoDB
            .withRegion(Regions.AP_SOUTH_1)
            .build();
    dynamoDBMapper = new DynamoDBMapper(client); // FINDING ClientBuiltPerInvocation of DynamoDBMapper
  }
}
