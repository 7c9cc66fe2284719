// CASE entry-points/jax-rs-behind-lambda: a JAX-RS method is an entry point where a proxy handler leads to it.
// ROW E: web and listeners, JAX-RS in a build root with a Lambda entry for them
package web.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Path("/cats")
public class CatsResource {
  @GET
  @Path("{name}")
  public String cat(@PathParam("name") String name) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via CatsResource.cat
    return client.scan(s -> s.tableName(name)).items().toString();
  }
}
