// CASE resources/dax-clients: a DAX client joins its cluster, whatever interface of the SDK it implements.
// ROW R: ConnectionOpenedPerInvocation, DAX
package dax;

import com.amazon.dax.client.dynamodbv2.AmazonDaxClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dax.ClusterDaxAsyncClient;
import software.amazon.dax.ClusterDaxClient;
import software.amazon.dax.Configuration;

public class Cached implements RequestHandler<String, String> {
  private static final Configuration CONFIGURATION =
      Configuration.builder().url(System.getenv("DAX")).build();
  private static final DynamoDbClient KEPT =
      ClusterDaxClient.builder().overrideConfiguration(CONFIGURATION).build();

  @Override
  public String handleRequest(String id, Context context) {
    DynamoDbClient dax = // split from the construction
        ClusterDaxClient.builder() // FINDING ConnectionOpenedPerInvocation of ClusterDaxClient
            .overrideConfiguration(
                Configuration.builder().url(System.getenv("DAX")).build())
            .build();
    ClusterDaxAsyncClient async = ClusterDaxAsyncClient.builder().build(); // FINDING ConnectionOpenedPerInvocation of ClusterDaxAsyncClient
    AmazonDynamoDB old = AmazonDaxClientBuilder.standard().withEndpointConfiguration("dax:8111").build(); // FINDING ConnectionOpenedPerInvocation of AmazonDaxClient
    return KEPT.serviceName() + dax.serviceName() + async.serviceName() + old + id;
  }
}
