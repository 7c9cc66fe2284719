// CASE looks-kept/quarkus-by-build-file: the build file alone says that Quarkus makes the handler.
// ROW K: instance field initialiser or constructor of the handler class, not in Quarkus
// ONLY scanner: a compiler does not read the build file
package quarkus.build;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Songs implements RequestHandler<String, Integer> {
  private final S3Client bucket = S3Client.create(); // FINDING ClientBuiltPerInvocation via new Songs

  @Override
  public Integer handleRequest(String name, Context context) {
    return bucket.listObjectsV2(l -> l.bucket(name)).keyCount();
  }
}
