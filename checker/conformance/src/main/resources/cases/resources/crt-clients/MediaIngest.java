// CASE resources/crt-clients: crtCreate() and crtBuilder() build clients as create() and builder() do.
// ROW R: SDK v2 clients, crtCreate and crtBuilder
package media;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import software.amazon.awssdk.services.s3.S3AsyncClient;

public class MediaIngest implements RequestHandler<S3Event, Integer> {
  @Override
  public Integer handleRequest(S3Event event, Context context) {
    S3AsyncClient source = S3AsyncClient.crtCreate(); // FINDING ClientBuiltPerInvocation of S3AsyncClient
    S3AsyncClient target =
        S3AsyncClient.crtBuilder() // FINDING ClientBuiltPerInvocation of S3AsyncClient
            .targetThroughputInGbps(5.0)
            .minimumPartSizeInBytes(8L * 1024 * 1024)
            .build();
    return source.listBuckets().join().buckets().size() + target.hashCode();
  }
}
