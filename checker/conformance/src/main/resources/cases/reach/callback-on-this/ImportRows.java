package callbacks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.sqs.SqsClient;

public class ImportRows implements RequestHandler<String, Void>, Parser.Listener {
  @Override
  public Void handleRequest(String text, Context context) {
    new Parser().parse(text, this);
    return null;
  }

  @Override
  public void onRow(String row) {
    SqsClient.create().sendMessage(m -> m.queueUrl("rows").messageBody(row)); // FINDING ClientBuiltPerInvocation per record via ImportRows.handleRequest > Parser.parse > ImportRows.onRow
  }
}
