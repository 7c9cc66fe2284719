// CASE kept/function-through-helper-run-once: a function that its handler runs once is not run by another that passes one through the same helper.
// ROW K: instance field initialiser or constructor of the handler class
package runonce;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;

public class ReadHandler implements RequestHandler<String, Integer> {
  private final S3Client client;

  public ReadHandler() {
    Supplier<S3Client> clients = Checks.present(() -> S3Client.create());
    client = clients.get();
  }

  @Override
  public Integer handleRequest(String bucket, Context context) {
    return client.listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
