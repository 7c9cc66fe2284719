// CASE entry-points/request-handler-raw: a handler of the raw interface type is a handler.
// ROW E: Lambda interfaces, RequestHandler raw
package example.raw;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@SuppressWarnings("rawtypes")
public class RawHandler implements RequestHandler {
  @Override
  public Object handleRequest(Object input, Context context) {
    S3Client s3 =
        S3Client.builder() // FINDING ClientBuiltPerInvocation of S3Client via RawHandler.handleRequest
            .region(Region.AP_SOUTHEAST_2)
            .build();
    return s3.listBuckets().buckets().size();
  }
}
