// CASE resources/sdk-v1-value-types: requests, values, exceptions and static credentials of SDK v1 are no clients.
// ROW R: not value types, exceptions, AWSStaticCredentialsProvider
package values;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig;
import com.amazonaws.services.dynamodbv2.document.Item;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.s3.model.AmazonS3Exception;
import com.amazonaws.services.s3.model.ObjectMetadata;
import java.util.HashMap;
import java.util.Map;

public class SaveDocument implements RequestHandler<String, String> {
  private final AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard().build();

  @Override
  public String handleRequest(String id, Context context) {
    var credentials = new AWSStaticCredentialsProvider(new BasicAWSCredentials("a", "b"));
    Map<String, AttributeValue> key = new HashMap<>();
    key.put("id", new AttributeValue(id));
    ObjectMetadata metadata = new ObjectMetadata();
    metadata.setContentType("text/plain");
    var config = DynamoDBMapperConfig.builder().build();
    if (client.getItem(new GetItemRequest("docs", key)).getItem() == null) {
      throw new AmazonS3Exception("gone " + config + credentials.getCredentials());
    }
    if (id.isEmpty()) {
      throw new ConditionalCheckFailedException("empty");
    }
    return new Item().withPrimaryKey("id", id).toJSON();
  }
}
