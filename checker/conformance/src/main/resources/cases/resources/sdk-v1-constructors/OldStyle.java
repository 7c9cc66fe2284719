// CASE resources/sdk-v1-constructors: the constructors of SDK v1 clients, documents and extended clients.
// ROW R: SDK v1 clients, new AmazonDynamoDBClient(…), new DynamoDB(client), AmazonSQSExtendedClient
package oldstyle;

import com.amazon.sqs.javamessaging.AmazonSQSExtendedClient;
import com.amazon.sqs.javamessaging.ExtendedClientConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClient;
import com.amazonaws.services.dynamodbv2.document.DynamoDB;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3Client;
import com.amazonaws.services.sqs.AmazonSQS;
import com.amazonaws.services.sqs.AmazonSQSClientBuilder;

public class OldStyle implements RequestHandler<String, String> {
  private static final AmazonSQS PLAIN = AmazonSQSClientBuilder.defaultClient();

  @Override
  @SuppressWarnings("deprecation")
  public String handleRequest(String id, Context context) {
    AmazonDynamoDB dynamo = new AmazonDynamoDBClient(); // FINDING ClientBuiltPerInvocation of AmazonDynamoDBClient
    DynamoDB documents = new DynamoDB(dynamo); // FINDING ClientBuiltPerInvocation of DynamoDB
    AmazonS3 s3 = new AmazonS3Client(); // FINDING ClientBuiltPerInvocation of AmazonS3Client
    var configuration = new ExtendedClientConfiguration().withPayloadSupportEnabled(s3, "large");
    AmazonSQS sqs = new AmazonSQSExtendedClient(PLAIN, configuration); // FINDING ClientBuiltPerInvocation of AmazonSQSExtendedClient
    sqs.sendMessage("queue", id);
    return documents.getTable("t").getItem("id", id).toJSON();
  }
}
