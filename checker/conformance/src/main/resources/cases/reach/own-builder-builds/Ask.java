package ownbuilder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Ask implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String text, Context context) {
    SqsClient sqs = Connection.builder().region(Region.EU_SOUTH_1).build();
    return sqs.sendMessage(m -> m.queueUrl("ask").messageBody(text)).messageId();
  }
}
