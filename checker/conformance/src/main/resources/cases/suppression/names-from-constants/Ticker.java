// CASE suppression/names-from-constants: the annotation may name the check by constants: own, inherited, imported, of another class, put together.
// ROW Suppression: by the check's name, written as a constant
package suppress.constants;

import static suppress.constants.Checks.CLIENT;
import static suppress.constants.Checks.PER_INVOCATION;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

public class Ticker implements RequestHandler<String, Integer>, Names {
  private static final String CHECK = "ClientBuiltPerInvocation";
  private static final String OF_ANOTHER = Checks.OTHER;

  @Override
  public Integer handleRequest(String name, Context context) {
    return own() + qualified() + imported() + inherited() + summed() + fully() + other() + racy();
  }

  @SuppressWarnings(CHECK)
  private int own() {
    return S3Client.create().listBuckets().buckets().size();
  }

  @SuppressWarnings({"unused", Checks.CLIENT})
  private int qualified() {
    return DynamoDbClient.create().listTables().tableNames().size();
  }

  @SuppressWarnings(value = {CLIENT})
  private int imported() {
    return SqsClient.create().listQueues().queueUrls().size();
  }

  @SuppressWarnings({CLIENT_CHECK})
  private int inherited() {
    return StsClient.create().getCallerIdentity().account().length();
  }

  @SuppressWarnings({"Client" + PER_INVOCATION, OF_ANOTHER})
  private int summed() {
    return S3Client.create().listBuckets().buckets().size();
  }

  @SuppressWarnings(suppress.constants.Checks.CLIENT)
  private int fully() {
    return S3Client.create().listBuckets().buckets().size();
  }

  @SuppressWarnings(OF_ANOTHER)
  private int other() {
    return SqsClient.create().listQueues().queueUrls().size(); // FINDING ClientBuiltPerInvocation of SqsClient
  }

  @SuppressWarnings(Names.RACY)
  private int racy() {
    return StsClient.create().getCallerIdentity().account().length(); // FINDING ClientBuiltPerInvocation of StsClient
  }
}
