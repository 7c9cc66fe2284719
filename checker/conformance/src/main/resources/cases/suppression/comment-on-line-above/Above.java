// CASE suppression/comment-on-line-above: a comment by itself silences what stands on the next line that is no comment.
// ROW Suppression: // initonce:ok <reason> on the line above
package suppress.above;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Above implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket, Context context) {
    // initonce:ok the cold path is what this function measures
    S3Client next = S3Client.create();
    // initonce:ok a reason that goes on
    // for two lines
    S3Client long2 = S3Client.create();
    /// initonce:ok a Markdown comment
    S3Client markdown = S3Client.create();
    /* initonce:ok a block
     * of two lines */
    S3Client block = S3Client.create();
    // initonce:ok the name stands on the next line, what is built below it
    DynamoDbClient wrapped =
        DynamoDbClient.create();
    S3Client after = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client
    int x = 1; // initonce:ok behind code it is for that code
    DynamoDbClient below = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
    // initonce:ok a blank line is not code

    S3Client apart = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client
    return (bucket + next + long2 + markdown + block + wrapped + after + x + below + apart).length()
        + new Held().size();
  }

  private static final class Held {
    // initonce:ok a field
    private final S3Client s3 = S3Client.create();

    int size() {
      return s3.listBuckets().buckets().size();
    }
  }
}
