// CASE suppression/comment-on-line: a comment with a reason silences what stands on its line, the last line of a chain too.
// ROW Suppression: // initonce:ok <reason> on the line
package suppress.comment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Commented implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket, Context context) {
    S3Client quiet = S3Client.create(); // initonce:ok the cold path is what this function measures
    S3Client loud = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client
    DynamoDbClient first = // initonce:ok at the name of what is built
        DynamoDbClient.create();
    DynamoDbClient start =
        DynamoDbClient.builder() // initonce:ok at the start of the chain
            .region(Region.EU_NORTH_1)
            .build();
    DynamoDbClient end =
        DynamoDbClient.builder()
            .region(Region.EU_NORTH_1)
            .build(); // initonce:ok at its end
    DynamoDbClient middle =
        DynamoDbClient.builder() // FINDING ClientBuiltPerInvocation of DynamoDbClient
            .region(Region.EU_NORTH_1) // initonce:ok in its middle, where nothing is built
            .build();
    String text = "// initonce:ok" + S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client
    text += """
        // initonce:ok in a text""" + S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client
    char slash = '"'; S3Client block = S3Client.create(); /* initonce:ok a block comment */
    S3Client doc = S3Client.create(); /// initonce:ok a Markdown comment
    return quiet.listObjectsV2(l -> l.bucket(bucket)).keyCount()
        + loud.listBuckets().buckets().size()
        + (text + slash + first + start + middle + end + block + doc).length();
  }
}
