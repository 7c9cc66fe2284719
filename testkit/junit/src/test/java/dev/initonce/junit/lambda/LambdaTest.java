package dev.initonce.junit.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LambdaTest {
  private static final String HTTP_EVENT =
      """
      {
        "version": "2.0",
        "rawPath": "/collection/1",
        "pathParameters": {"id": "1"},
        "requestContext": {"http": {"method": "GET", "path": "/collection/1"}, "timeEpoch": 1700000000000},
        "isBase64Encoded": false
      }
      """;
  private static final String STREAM_EVENT =
      """
      {"Records": [{"eventName": "INSERT", "dynamodb": {
        "Keys": {"id": {"S": "1"}},
        "ApproximateCreationDateTime": 1700000000,
        "NewImage": {"id": {"S": "1"}, "count": {"N": "3"}}}}]}
      """;

  @Test
  void httpEventFromJson() {
    APIGatewayV2HTTPEvent event = Events.fromJson(APIGatewayV2HTTPEvent.class, HTTP_EVENT);

    assertThat(event.getRequestContext().getHttp().getMethod()).isEqualTo("GET");
    assertThat(event.getPathParameters()).containsEntry("id", "1");
  }

  @Test
  void streamEventIsReadAsLambdaReadsIt() {
    DynamodbEvent event = Events.fromJson(DynamodbEvent.class, STREAM_EVENT);

    assertThat(event.getRecords().get(0).getDynamodb().getNewImage())
        .extractingByKey("count")
        .hasFieldOrPropertyWithValue("n", "3");
  }

  @Test
  void eventFromTheClassPath() {
    APIGatewayV2HTTPEvent event =
        Events.fromResource(APIGatewayV2HTTPEvent.class, "events/get-item.json");

    assertThat(event.getRawPath()).isEqualTo("/collection/42");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Events.fromResource(APIGatewayV2HTTPEvent.class, "/events/none.json"))
        .withMessage("There is no resource 'events/none.json' on the class path");
  }

  @Test
  void handlerIsInvokedSeveralTimes() {
    AtomicInteger calls = new AtomicInteger();
    RequestHandler<String, String> handler = (event, context) -> event + calls.incrementAndGet();

    assertThat(Lambda.invoke(handler).times(3, "n")).containsExactly("n1", "n2", "n3");
    assertThat(Lambda.invoke(handler).once("n")).isEqualTo("n4");
  }

  @Test
  void streamHandlerGetsAndGivesText() {
    RequestStreamHandler echo = (in, out, context) -> out.write(in.readAllBytes());

    assertThat(Lambda.invoke(echo).once("grün")).isEqualTo("grün");
  }

  @Test
  void contextKeepsTheLog() {
    TestContext context = TestContext.create();
    RequestHandler<String, Context> handler =
        (event, given) -> {
          given.getLogger().log(event);
          given.getLogger().log(event.getBytes(StandardCharsets.UTF_8));
          return given;
        };

    assertThat(Lambda.invoke(handler).with(context).once("hello")).isSameAs(context);
    assertThat(context.log()).isEqualTo(List.of("hello", "hello"));
  }

  @Test
  void timeIsFixedOrRunsOut() {
    assertThat(TestContext.withRemainingTime(Duration.ofMillis(5)).getRemainingTimeInMillis())
        .isEqualTo(5);
    assertThat(TestContext.withTimeout(Duration.ZERO).getRemainingTimeInMillis()).isZero();
    assertThat(TestContext.withTimeout(Duration.ofHours(1)).getRemainingTimeInMillis())
        .isBetween(1, 3_600_000);
  }

  @Test
  void eachContextHasItsRequestId() {
    assertThat(TestContext.create().getAwsRequestId())
        .isNotEqualTo(TestContext.create().getAwsRequestId());
  }
}
