// CASE entry-points/pojo-overloads: without a template too, of a method's overloads the runtime calls the one that ranks first, and none that has no shape for it.
// ROW E: POJO handlers, overloads
package pojo.overloads;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Convert {
  public String convert(String name, Context context) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(name)).queueUrl();
  }

  public void convert(InputStream in, OutputStream out, Context context) throws IOException {
    S3Client files = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Convert.convert
    out.write(files.getObjectAsBytes(g -> g.bucket("files").key("latest")).asByteArray());
  }

  public String rename(String from, String to, Context context) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(from + to)).queueUrl();
  }
}
