package beanscopes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Receive implements RequestHandler<String, Integer> {
  private static final ApplicationContext SPRING =
      new AnnotationConfigApplicationContext(Config.class);

  @Override
  public Integer handleRequest(String bucket, Context context) {
    SqsClient sqs = SPRING.getBean(SqsClient.class);
    S3Client s3 = SPRING.getBean(S3Client.class);
    return sqs.listQueues().queueUrls().size() + s3.listBuckets().buckets().size();
  }
}
