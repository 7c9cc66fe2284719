package athena.connector;

import com.amazonaws.athena.connector.lambda.QueryStatusChecker;
import com.amazonaws.athena.connector.lambda.data.BlockSpiller;
import com.amazonaws.athena.connector.lambda.handlers.RecordHandler;
import com.amazonaws.athena.connector.lambda.records.ReadRecordsRequest;
import software.amazon.awssdk.services.s3.S3Client;

public class PricesRecords extends RecordHandler {
  public PricesRecords() {
    super("prices");
  }

  @Override
  protected void readWithConstraint(
      BlockSpiller spiller, ReadRecordsRequest request, QueryStatusChecker checker) {
    try (S3Client s3 = S3Client.create()) { // FINDING ClientBuiltPerInvocation of S3Client via PricesRecords.readWithConstraint
      s3.listBuckets();
    }
  }
}
