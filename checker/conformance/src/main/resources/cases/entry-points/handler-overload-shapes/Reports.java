// CASE entry-points/handler-overload-shapes: overloads of a shape that the runtime has no use for are passed over, and so are those that are not public.
// ROW E: overloads, the first fitting shape
// OPTION handlers=shapes.Reports::report,shapes.Audit::audit,shapes.Sweep::sweep,shapes.Hidden::run
package shapes;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Reports {
  public int report(String from, String to, String format, Context context) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(from + to + format)).hashCode();
  }

  public int report(String from, String to, Context context) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(from + to)).hashCode();
  }

  public int report(String from, String to) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(from + to)).hashCode();
  }

  int report(InputStream in, OutputStream out, Context context) {
    return SqsClient.create().getQueueUrl(q -> q.queueName("report")).hashCode();
  }

  public int report(String month) {
    S3Client reports = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Reports.report
    return reports.listObjectsV2(l -> l.bucket("reports").prefix(month)).keyCount();
  }
}
