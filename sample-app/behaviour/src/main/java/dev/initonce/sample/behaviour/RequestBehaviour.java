package dev.initonce.sample.behaviour;

import static dev.initonce.sample.behaviour.CollectionBehaviour.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample refuses. Each variant's test extends this. */
public abstract class RequestBehaviour {

  /** The handler under test, on a table. */
  protected abstract RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler();

  private Caller newCaller() {
    return new Caller(handler(), UUID.randomUUID().toString());
  }

  private Answer create(String body) {
    return newCaller().send("create-body", "body", body, "length", Integer.toString(body.length()));
  }

  @Test
  void bodyWithinTheLimitsIsTaken() {
    String body = "{\"name\":\"" + "n".repeat(100) + "\",\"tags\":[\"" + "t".repeat(30) + "\"]}";

    assertThat(create(body).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "{\"name\":\"Stamps\"} {}",
        "{}",
        "{\"name\":\" \"}",
        "{\"name\":7}",
        "{\"name\":\"Stamps\",\"name\":\"Coins\"}",
        "{\"name\":\"Stamps\",\"colour\":\"red\"}",
        "{\"name\":\"Stamps\",\"description\":null}",
        "{\"name\":\"Stamps\",\"tags\":\"red\"}",
        "{\"name\":\"Stamps\",\"tags\":[\"red\",\"red\"]}",
        "{\"name\":\"Stamps\",\"tags\":[\"\"]}",
        "{\"name\":\"Stamps\",\"tags\":[1]}",
        "{\"name\":\"Stamps\",\"version\":1}",
        "{\"name\":\"Stamps\",\"version\":99999999999999999999}",
      })
  void invalidBodyIsABadRequest(String body) {
    assertProblem(create(body), 400);
  }

  @Test
  void textOverTheLimitIsABadRequest() {
    assertProblem(create("{\"name\":\"" + "n".repeat(101) + "\"}"), 400);
    assertProblem(
        create("{\"name\":\"Stamps\",\"description\":\"" + "d".repeat(1001) + "\"}"), 400);
  }

  @Test
  void hugeBodyIsRefusedUnparsed() {
    assertProblem(create("[".repeat(16 * 1024 + 1)), 413);
  }

  @Test
  void bodyOfAnotherTypeIsRefused() {
    APIGatewayV2HTTPEvent event = Events.event("create", Map.of("owner", "o-1"));
    event.getHeaders().put("content-type", "text/plain");

    assertProblem(newCaller().send(event), 415);
  }

  @Test
  void brokenBase64IsABadRequest() {
    APIGatewayV2HTTPEvent event = Events.event("create-base64", Map.of("owner", "o-1"));
    event.setBody("%%%");

    assertProblem(newCaller().send(event), 400);
  }

  @Test
  void callerWithoutIdentityIsUnauthorized() {
    APIGatewayV2HTTPEvent event = Events.event("list", Map.of("owner", "o-1"));
    event.getRequestContext().setAuthorizer(null);

    assertProblem(newCaller().send(event), 401);
    assertProblem(newCaller().send(Events.event("list", Map.of("owner", " "))), 401);
  }

  @Test
  void foreignRouteIsNotFound() {
    APIGatewayV2HTTPEvent event = Events.event("list", Map.of("owner", "o-1"));
    event.setRouteKey("PATCH /collections");

    assertProblem(newCaller().send(event), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1-1-1-1-1", "0e37df36-f698-11e6-8dd4-cb9ced3df976 "})
  void malformedIdNamesNoCollection(String id) {
    assertProblem(newCaller().send("read", "id", id), 404);
  }

  @ParameterizedTest
  @CsvSource({"0", "101", "-1", "ten", "''", "1e1"})
  void limitOutOfRangeIsABadRequest(String limit) {
    assertProblem(newCaller().send("list-limit", "limit", limit), 400);
  }

  @Test
  void updateMustNameAVersion() {
    Caller caller = newCaller();
    String id = caller.createdId();

    APIGatewayV2HTTPEvent event =
        Events.event("update", Map.of("owner", "o-1", "id", id, "version", "1"));
    event.setBody("{\"name\":\"Stamps\"}");

    assertProblem(caller.send(event), 400);
  }

  @Test
  void pageTokenThatWasNotGivenOutIsABadRequest() {
    Caller caller = newCaller();
    caller.createdId();
    String token = caller.nextToken();

    assertThat(caller.send("list-next", "limit", "1", "next", token).status()).isEqualTo(200);
    for (String forged : new String[] {"", "abc", token.substring(4), token + "A", "%%%"}) {
      assertProblem(caller.send("list-next", "limit", "1", "next", forged), 400);
    }
    assertProblem(newCaller().send("list-next", "limit", "1", "next", token), 400);
  }
}
