// CASE entry-points/alexa-intent: handle of an Alexa request handler runs per invocation.
// ROW E: frameworks, Alexa RequestHandler.handle
package alexa;

import static com.amazon.ask.request.Predicates.intentName;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class ScoreIntentHandler implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.matches(intentName("ScoreIntent"));
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    DynamoDbClient scores = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation via ScoreIntentHandler.handle
    int count = scores.scan(s -> s.tableName("scores")).count();
    return input.getResponseBuilder().withSpeech("You scored " + count).build();
  }
}
