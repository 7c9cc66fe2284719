// CASE entry-points/spring-mapping-behind-lambda: a mapped method is an entry point where a proxy handler leads to it.
// ROW E: web and listeners, in a build root with a Lambda entry for them
package web.lambda;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@RestController
public class BooksController {
  private final DynamoDbClient shared = DynamoDbClient.create();

  @GetMapping("/books/{id}")
  public String book(@PathVariable("id") String id) {
    DynamoDbClient own = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via BooksController.book
    return own.scan(s -> s.tableName(id)).items().toString();
  }

  @PostMapping("/books")
  public void add(@RequestBody String book) {
    shared.putItem(p -> p.tableName(book));
  }
}
