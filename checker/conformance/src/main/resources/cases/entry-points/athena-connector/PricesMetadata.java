package athena.connector;

import com.amazonaws.athena.connector.lambda.QueryStatusChecker;
import com.amazonaws.athena.connector.lambda.data.BlockAllocator;
import com.amazonaws.athena.connector.lambda.data.BlockWriter;
import com.amazonaws.athena.connector.lambda.handlers.MetadataHandler;
import com.amazonaws.athena.connector.lambda.metadata.GetSplitsRequest;
import com.amazonaws.athena.connector.lambda.metadata.GetSplitsResponse;
import com.amazonaws.athena.connector.lambda.metadata.GetTableLayoutRequest;
import com.amazonaws.athena.connector.lambda.metadata.GetTableRequest;
import com.amazonaws.athena.connector.lambda.metadata.GetTableResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class PricesMetadata extends MetadataHandler {
  private final S3Client kept = S3Client.create();

  public PricesMetadata() {
    super("prices");
    S3Client.create().listBuckets();
  }

  @Override
  public GetTableResponse doGetTable(BlockAllocator allocator, GetTableRequest request) {
    SqsClient queues = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient via PricesMetadata.doGetTable
    queues.listQueues();
    return new GetTableResponse();
  }

  @Override
  public void getPartitions(
      BlockWriter writer, GetTableLayoutRequest request, QueryStatusChecker checker) {
    kept.listBuckets();
    buckets();
  }

  private static void buckets() {
    S3Client.create().listBuckets(); // FINDING ClientBuiltPerInvocation of S3Client via PricesMetadata.getPartitions > PricesMetadata.buckets
  }

  @Override
  public GetSplitsResponse doGetSplits(BlockAllocator allocator, GetSplitsRequest request) {
    kept.listBuckets();
    return new GetSplitsResponse();
  }

  public SqsClient unused() {
    return SqsClient.create();
  }
}
