package dev.initonce.sample.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the sample does with collections. Each variant's test extends this. */
public abstract class CollectionBehaviour {

  /** The handler under test, on a table that may hold other owners' collections. */
  protected abstract RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler();

  private Caller newCaller() {
    return new Caller(handler(), UUID.randomUUID().toString());
  }

  @Test
  void createdCollectionCanBeReadAtItsLocation() {
    Caller caller = newCaller();

    Answer created = caller.send("create");
    Answer read = caller.send("read", "id", created.text("id"));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.headers())
        .containsEntry("location", "/collections/" + created.text("id"))
        .containsEntry("content-type", "application/json");
    assertThat(created.text("name")).isEqualTo("Herbarium");
    assertThat(created.text("description")).isEqualTo("Pressed by hand");
    assertThat(created.body().path("tags")).hasToString("[\"plants\",\"paper\"]");
    assertThat(created.body().path("version").asLong()).isEqualTo(1);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).isEqualTo(created.body());
  }

  @Test
  void bodyMayComeInBase64() {
    Answer created = newCaller().send("create-base64");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.text("name")).isEqualTo("Herbarium");
  }

  @Test
  void createsWithoutKeyMakeTwoCollections() {
    Caller caller = newCaller();

    assertThat(caller.createdId()).isNotEqualTo(caller.createdId());
  }

  @Test
  void repeatedCreateWithOneKeyAnswersTheSameCollection() {
    Caller caller = newCaller();

    Answer first = caller.send("create-idempotent", "key", "k-1", "name", "Stamps");
    Answer again = caller.send("create-idempotent", "key", "k-1", "name", "Stamps");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(caller.send("list").ids()).containsExactly(first.text("id"));
  }

  @Test
  void keyOfAnotherRequestIsRefused() {
    Caller caller = newCaller();
    caller.send("create-idempotent", "key", "k-1", "name", "Stamps");

    Answer other = caller.send("create-idempotent", "key", "k-1", "name", "Coins");

    assertProblem(other, 422);
  }

  @Test
  void ownersDoNotShareKeys() {
    Answer one = newCaller().send("create-idempotent", "key", "k-1", "name", "Stamps");
    Answer two = newCaller().send("create-idempotent", "key", "k-1", "name", "Coins");

    assertThat(two.status()).isEqualTo(201);
    assertThat(two.text("id")).isNotEqualTo(one.text("id"));
  }

  @Test
  void updateReplacesContentAndCountsTheVersion() {
    Caller caller = newCaller();
    Answer created = caller.send("create");
    String id = created.text("id");

    Answer updated = caller.send("update", "id", id, "version", "1");

    assertThat(updated.status()).isEqualTo(200);
    assertThat(updated.text("name")).isEqualTo("Herbarium II");
    assertThat(updated.text("description")).isEmpty();
    assertThat(updated.body().path("version").asLong()).isEqualTo(2);
    assertThat(updated.text("createdAt")).isEqualTo(created.text("createdAt"));
    assertThat(caller.send("read", "id", id).body()).isEqualTo(updated.body());
  }

  @Test
  void updateOfAnOldVersionIsAConflictAndChangesNothing() {
    Caller caller = newCaller();
    String id = caller.createdId();
    Answer updated = caller.send("update", "id", id, "version", "1");

    assertProblem(caller.send("update", "id", id, "version", "1"), 409);
    assertThat(caller.send("read", "id", id).body()).isEqualTo(updated.body());
  }

  @Test
  void deletedCollectionIsGone() {
    Caller caller = newCaller();
    String id = caller.createdId();

    Answer deleted = caller.send("delete", "id", id);

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.body().isMissingNode()).isTrue();
    assertProblem(caller.send("read", "id", id), 404);
    assertProblem(caller.send("delete", "id", id), 404);
    assertProblem(caller.send("update", "id", id, "version", "1"), 404);
  }

  @Test
  void deleteMayNameTheVersionItMeans() {
    Caller caller = newCaller();
    String id = caller.createdId();

    assertProblem(caller.send("delete-version", "id", id, "version", "2"), 409);
    assertThat(caller.send("delete-version", "id", id, "version", "1").status()).isEqualTo(204);
  }

  @Test
  void collectionsOfOthersAreNotThere() {
    String id = newCaller().createdId();
    Caller other = newCaller();

    assertProblem(other.send("read", "id", id), 404);
    assertProblem(other.send("delete", "id", id), 404);
    assertProblem(other.send("update", "id", id, "version", "1"), 404);
    assertThat(other.send("list").ids()).isEmpty();
  }

  @Test
  void pagesHoldEveryCollectionOnce() {
    Caller caller = newCaller();
    List<String> created = List.of(caller.createdId(), caller.createdId(), caller.createdId());

    Answer page = caller.send("list-limit", "limit", "2");
    List<String> listed = new ArrayList<>(page.ids());
    assertThat(listed).hasSize(2);
    while (!page.text("next").isEmpty()) {
      page = caller.send("list-next", "limit", "2", "next", page.text("next"));
      listed.addAll(page.ids());
    }

    assertThat(listed).containsExactlyInAnyOrderElementsOf(created);
  }

  static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.body().path("status").asInt()).isEqualTo(status);
    assertThat(answer.text("title")).isNotEmpty();
    assertThat(answer.text("detail")).isNotEmpty().doesNotContain("Exception");
  }
}
