// CASE entry-points/proxy-named-by-option: a handler of a library that hands requests on leads to the controllers.
// ROW E: web and listeners, in a build root with a Lambda entry for them
// OPTION handlers=com.amazonaws.serverless.proxy.spring.SpringDelegatingLambdaContainerHandler::handleRequest
package teas;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@RestController
public class TeasController {
  @GetMapping("/teas")
  public int teas() {
    DynamoDbClient client = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via TeasController.teas
    return client.scan(s -> s.tableName("teas")).count();
  }
}
