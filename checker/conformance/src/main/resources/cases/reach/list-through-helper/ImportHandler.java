// CASE reach/list-through-helper: a helper that gives back a list, or an empty one, gives no caller what is in another's list.
// ROW Reach: a lambda that was put into a field or constructor argument counts where it is called
package listthroughhelper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.sqs.SqsClient;

public class ImportHandler implements RequestHandler<String, Void> {
  private final List<Consumer<String>> steps = List.of(this::announce);

  @Override
  public Void handleRequest(String file, Context context) {
    for (Consumer<String> step : Lists.notNull(steps)) {
      step.accept(file);
    }
    return null;
  }

  private void announce(String file) {
    SqsClient.create() // FINDING ClientBuiltPerInvocation per record via ImportHandler.handleRequest > lambda in ImportHandler > ImportHandler.announce
        .sendMessage(m -> m.queueUrl("imports").messageBody(file));
  }
}
