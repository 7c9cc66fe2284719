package dev.initonce.sample.behaviour;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.initonce.junit.lambda.Lambda;
import dev.initonce.junit.lambda.TestContext;
import java.util.HashMap;
import java.util.Map;

/** One user of the sample: sends events in the name of one owner. */
public final class Caller {
  private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler;
  private final String owner;
  private final TestContext context = TestContext.create();

  public Caller(
      RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler, String owner) {
    this.handler = handler;
    this.owner = owner;
  }

  /** Sends the event of this name; {@code more} are further keys and values, in turn. */
  public Answer send(String event, String... more) {
    Map<String, String> values = new HashMap<>(Map.of("owner", owner));
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return send(Events.event(event, values));
  }

  public Answer send(APIGatewayV2HTTPEvent event) {
    return Answer.of(Lambda.invoke(handler).with(context).once(event));
  }

  /** Creates a collection and returns its id. */
  public String createdId() {
    return send("create").text("id");
  }

  /** Creates a collection, lists a page of one, and returns the token for the next page. */
  public String nextToken() {
    createdId();
    return send("list-limit", "limit", "1").text("next");
  }

  /** What the handler has logged so far. */
  public String log() {
    return String.join("\n", context.log());
  }
}
