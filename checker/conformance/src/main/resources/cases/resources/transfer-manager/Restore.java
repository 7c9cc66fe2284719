// CASE resources/transfer-manager: a transfer manager per invocation, over a kept client.
// ROW R: S3TransferManager
package restore;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.nio.file.Path;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.transfer.s3.S3TransferManager;

public class Restore implements RequestHandler<String, Void> {
  private final S3AsyncClient s3 = S3AsyncClient.crtCreate();

  @Override
  public Void handleRequest(String key, Context context) {
    S3TransferManager transfers = S3TransferManager.builder().s3Client(s3).build(); // FINDING ClientBuiltPerInvocation of S3TransferManager
    transfers.downloadFile("backups", key, Path.of("/tmp/restore"));
    return null;
  }
}
