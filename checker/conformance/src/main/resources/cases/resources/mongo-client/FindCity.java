// CASE resources/mongo-client: a Mongo client per invocation discovers its cluster each time.
// ROW R: ConnectionOpenedPerInvocation, MongoClients.create
package cities;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

public class FindCity implements RequestHandler<String, Object> {
  @Override
  public Object handleRequest(String name, Context context) {
    try (MongoClient mongo = MongoClients.create(System.getenv("MONGO_URI"))) { // FINDING ConnectionOpenedPerInvocation of MongoClient
      return mongo.getDatabase("geo").getCollection(name);
    }
  }
}
