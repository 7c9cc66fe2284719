// CASE resources/table-schema-kept: schemas in constants, and tables made from them per call, cost nothing.
// ROW R: TableSchemaBuiltPerInvocation
package movies;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

public class Movies implements RequestHandler<String, Movies.Movie> {
  @DynamoDbBean
  public static class Movie {
    static final TableSchema<Movie> SCHEMA = TableSchema.fromBean(Movie.class);
    private String title;

    @DynamoDbPartitionKey
    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }
  }

  private final DynamoDbEnhancedClient enhanced = DynamoDbEnhancedClient.create();

  @Override
  public Movie handleRequest(String title, Context context) {
    return enhanced
        .table("movies", Movie.SCHEMA)
        .getItem(Key.builder().partitionValue(title).build());
  }
}
