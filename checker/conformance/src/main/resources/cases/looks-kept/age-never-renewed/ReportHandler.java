// CASE looks-kept/age-never-renewed: once the age is reached, every invocation rebuilds, for nothing sets the time anew.
// ROW Looks kept: a guard that the guarded code does not set
package renewed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.services.s3.S3Client;

public class ReportHandler implements RequestHandler<String, Integer> {
  private static final Duration AGE = Duration.ofMinutes(10);

  private final Instant started = Instant.now();
  private S3Client s3 = S3Client.create();

  @Override
  public Integer handleRequest(String prefix, Context context) {
    if (started.plus(AGE).isBefore(Instant.now())) {
      s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation
    }
    return s3.listObjectsV2(l -> l.bucket("reports").prefix(prefix)).keyCount();
  }
}
