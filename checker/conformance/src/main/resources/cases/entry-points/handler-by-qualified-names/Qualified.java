// CASE entry-points/handler-by-qualified-names: a handler that imports nothing.
// ROW E: Lambda interfaces
package qualified;

public class Qualified
    implements com.amazonaws.services.lambda.runtime.RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(
      String bucket, com.amazonaws.services.lambda.runtime.Context context) {
    var s3 =
        software.amazon.awssdk.services.s3.S3Client.builder() // FINDING ClientBuiltPerInvocation of S3Client
            .region(software.amazon.awssdk.regions.Region.EU_WEST_1)
            .build();
    return s3.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
