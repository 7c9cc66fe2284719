package software.amazon.awssdk.transfer.s3;

import java.nio.file.Path;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

public interface S3TransferManager extends SdkAutoCloseable {
  static Builder builder() {
    throw new UnsupportedOperationException();
  }

  static S3TransferManager create() {
    throw new UnsupportedOperationException();
  }

  Object downloadFile(String bucket, String key, Path destination);

  interface Builder {
    Builder s3Client(S3AsyncClient client);

    S3TransferManager build();
  }
}
