package misses.loader;

import software.amazon.awssdk.services.sqs.SqsClient;

public class QueueExporter implements Exporter {
  @Override
  public String export(String text) {
    SqsClient sqs = SqsClient.create(); // MISS ClientBuiltPerInvocation: the class is named in META-INF/services only
    return sqs.sendMessage(m -> m.queueUrl("exports").messageBody(text)).messageId();
  }
}
