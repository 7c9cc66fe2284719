// CASE entry-points/quarkus-lambda-module: JAX-RS resources of a module that has Quarkus's Lambda extension.
// ROW E: web and listeners, the Quarkus lambda module
// ONLY scanner: a compiler does not read the build file
package quarkus.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Path("/birds")
public class BirdsResource {
  @GET
  public int birds() {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via BirdsResource.birds
    return client.scan(s -> s.tableName("birds")).count();
  }
}
