// CASE reach/super-handle-request: a handler that calls the handleRequest it overrides.
// ROW Reach: super; E subclasses of a user's base handler
package superhandle;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

abstract class BaseFunction implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String input, Context context) {
    SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation via TraceFunction.handleRequest > BaseFunction.handleRequest
    return sqs.sendMessage(m -> m.queueUrl("base").messageBody(input)).messageId();
  }
}
