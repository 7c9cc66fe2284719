// CASE reflection/method-invoke: a method that is found by name and invoked through reflection.
// ROW Reach: direct calls
package misses.invoke;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Dispatch implements RequestHandler<Dispatch.Command, Object> {
  public record Command(String name, String argument) {}

  @Override
  public Object handleRequest(Command command, Context context) {
    try {
      return Actions.class
          .getMethod(command.name(), String.class)
          .invoke(new Actions(), command.argument());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static class Actions {
    public int notify(String text) {
      SqsClient sqs = SqsClient.create(); // MISS ClientBuiltPerInvocation: the name of the method comes with the event
      return sqs.sendMessage(m -> m.queueUrl("actions").messageBody(text)).messageId().length();
    }
  }
}
