// CASE suppression/annotation-on-local: @SuppressWarnings on the local that holds the construction silences that one.
// ROW Suppression: at the construction's declaration
package suppress.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class TimingHandler implements RequestHandler<String, Long> {
  @Override
  public Long handleRequest(String bucket, Context context) {
    long start = System.nanoTime();
    @SuppressWarnings("ClientBuiltPerInvocation")
    S3Client measured = S3Client.create();
    measured.headBucket(h -> h.bucket(bucket));
    S3Client other = S3Client.create(); // FINDING ClientBuiltPerInvocation
    other.headBucket(h -> h.bucket(bucket));
    return System.nanoTime() - start;
  }
}
