package com.acme.touch;

import static com.acme.aws.Factories.Queues.*;
import static com.acme.aws.Factories.newS3;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class TouchHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String key, Context context) {
    newS3().headObject(h -> h.bucket("touch").key(key));
    return newSqs().sendMessage(m -> m.queueUrl("touched").messageBody(key)).messageId();
  }
}
