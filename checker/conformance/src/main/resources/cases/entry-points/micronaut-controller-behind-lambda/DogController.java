// CASE entry-points/micronaut-controller-behind-lambda: a Micronaut controller behind its Lambda function.
// ROW E: web and listeners, Micronaut @Get/… with the Micronaut lambda module
package web.micronaut;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Controller("/dogs")
public class DogController {
  @Get("/{name}")
  public int dog(String name) {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via DogController.dog
    return client.scan(s -> s.tableName(name)).count();
  }
}
