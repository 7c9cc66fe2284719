// CASE resources/sdk-v1-transfer-manager: an SDK v1 transfer manager brings a thread pool of its own.
// ROW R: SDK v1 clients, TransferManagerBuilder…build()
package transfer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import com.amazonaws.services.s3.transfer.TransferManager;
import com.amazonaws.services.s3.transfer.TransferManagerBuilder;
import java.io.File;

public class Transfer implements RequestHandler<String, Void> {
  private static final AmazonS3 S3 = AmazonS3ClientBuilder.standard().withRegion("us-west-2").build();

  @Override
  public Void handleRequest(String name, Context context) {
    TransferManager tm = TransferManagerBuilder.standard().withS3Client(S3).build(); // FINDING ClientBuiltPerInvocation of TransferManager
    tm.upload("bucket", name, new File("/tmp", name));
    return null;
  }
}
