// CASE reach/function-through-helper: a helper that gives back what it is passed gives each caller its own function, not those of all.
// ROW Reach: a lambda that was put into a field or constructor argument counts where it is called
package throughhelper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;

public class ExportHandler implements RequestHandler<String, Integer> {
  private final Supplier<S3Client> clients =
      Checks.present(() -> S3Client.create(), "clients"); // FINDING ClientBuiltPerInvocation via ExportHandler.handleRequest > lambda in ExportHandler

  @Override
  public Integer handleRequest(String bucket, Context context) {
    return clients.get().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
