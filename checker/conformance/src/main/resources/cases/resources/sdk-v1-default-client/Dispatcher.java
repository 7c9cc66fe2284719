// CASE resources/sdk-v1-default-client: defaultClient() makes a new client at each call.
// ROW R: SDK v1 clients, defaultClient()
package dispatch;

import com.amazonaws.services.lambda.AWSLambda;
import com.amazonaws.services.lambda.AWSLambdaClientBuilder;
import com.amazonaws.services.lambda.model.InvokeRequest;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.sqs.AmazonSQS;
import com.amazonaws.services.sqs.AmazonSQSClientBuilder;

public class Dispatcher implements RequestHandler<String, Object> {
  @Override
  public Object handleRequest(String payload, Context context) {
    AWSLambda lambda = AWSLambdaClientBuilder.defaultClient(); // FINDING ClientBuiltPerInvocation of AWSLambda
    AmazonSQS sqs = AmazonSQSClientBuilder.defaultClient(); // FINDING ClientBuiltPerInvocation of AmazonSQS
    sqs.sendMessage("log", payload);
    return lambda.invoke(new InvokeRequest().withFunctionName("worker").withPayload(payload));
  }
}
