// CASE suppression/comment-without-effect: a comment without a reason, or that does not begin with the mark, silences nothing.
// ROW Suppression: what does not count
package suppress.flawed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Flawed implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String bucket, Context context) {
    // initonce:ok
    S3Client without = S3Client.create(); // FINDING ClientBuiltPerInvocation
    // initonce:ok -
    S3Client dash = S3Client.create(); // FINDING ClientBuiltPerInvocation
    // NOSONAR initonce:ok too late in the comment
    S3Client late = S3Client.create(); // FINDING ClientBuiltPerInvocation
    // initonce:okay another word
    S3Client other = S3Client.create(); // FINDING ClientBuiltPerInvocation
    // initonce:ok: a colon does no harm
    S3Client colon = S3Client.create();
    return (bucket + without + dash + late + other + colon).length();
  }
}
