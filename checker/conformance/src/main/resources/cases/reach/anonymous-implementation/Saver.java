// CASE reach/anonymous-implementation: a call on a field reaches the anonymous class that stands in it.
// ROW Reach: interface dispatch
package anonstore;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

public class Saver implements RequestHandler<String, Void> {
  interface Sink {
    void put(String key, String text);
  }

  private final Sink sink =
      new Sink() {
        private final S3Client kept = S3Client.create();

        @Override
        public void put(String key, String text) {
          kept.headBucket(h -> h.bucket("sink"));
          S3Client each = S3Client.builder().build(); // FINDING ClientBuiltPerInvocation
          each.putObject(p -> p.bucket("sink").key(key), RequestBody.fromString(text));
        }
      };

  @Override
  public Void handleRequest(String text, Context context) {
    sink.put(context.getAwsRequestId(), text);
    return null;
  }
}
