package shapes;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

class Audit {
  public int audit(Context first, Context context) {
    return SqsClient.create().getQueueUrl(q -> q.queueName("audit")).hashCode();
  }

  public int audit(InputStream in, String name) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(name)).hashCode();
  }

  public void audit(InputStream in, OutputStream out) {
    S3Client audits = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Audit.audit
    audits.headBucket(h -> h.bucket("audits"));
  }

  public int audit(String name) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(name)).hashCode();
  }
}

class Sweep {
  public void sweep(OutputStream out, Context context) {
    S3Client swept = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Sweep.sweep
    swept.headBucket(h -> h.bucket("swept"));
  }

  public void sweep(Context context) {
    SqsClient.create().getQueueUrl(q -> q.queueName("sweep"));
  }

  public void sweep() {
    SqsClient.create().getQueueUrl(q -> q.queueName("sweep"));
  }
}

class Hidden {
  int run(String name, Context context) {
    return SqsClient.create().getQueueUrl(q -> q.queueName(name)).hashCode();
  }
}
