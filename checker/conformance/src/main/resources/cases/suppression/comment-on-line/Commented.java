// CASE suppression/comment-on-line: a comment with a reason silences what stands on its line.
// ROW Suppression: // initonce:ok <reason> on the line
// ONLY scanner: a compiler plugin has the annotation, and sees no comments
package suppress.comment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Commented implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket, Context context) {
    S3Client quiet = S3Client.create(); // initonce:ok the cold path is what this function measures
    S3Client loud = S3Client.create(); // FINDING ClientBuiltPerInvocation
    return quiet.listObjectsV2(l -> l.bucket(bucket)).keyCount()
        + loud.listBuckets().buckets().size();
  }
}
