// CASE kept/static-block: a client assigned in a static block is built when the class is initialised.
// ROW K: static block
package media.thumbs;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

public class ThumbnailHandler implements RequestHandler<S3Event, Void> {
  private static final S3Client s3;

  static {
    var http = UrlConnectionHttpClient.builder().build();
    s3 = S3Client.builder().httpClient(http).build();
  }

  @Override
  public Void handleRequest(S3Event event, Context context) {
    event
        .getRecords()
        .forEach(
            r -> {
              String bucket = r.getS3().getBucket().getName();
              String key = r.getS3().getObject().getUrlDecodedKey();
              s3.copyObject(
                  c ->
                      c.sourceBucket(bucket)
                          .sourceKey(key)
                          .destinationBucket(bucket)
                          .destinationKey("thumbs/" + key));
            });
    return null;
  }
}
