package dev.initonce.sample.after;

import dev.initonce.sample.collection.CollectionItem;
import dev.initonce.sample.collection.CollectionPage;
import dev.initonce.sample.collection.api.ApiRequest;
import dev.initonce.sample.collection.api.CollectionChange;
import dev.initonce.sample.collection.api.Problem;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The rules of a collection, whoever calls and wherever it is stored. */
final class CollectionService {
  private final CollectionRepository repository;

  CollectionService(CollectionRepository repository) {
    this.repository = repository;
  }

  CollectionItem create(ApiRequest request) {
    CollectionItem item = request.content().newItem(request.owner(), request.idempotencyKey());
    CollectionItem stored = repository.create(item);
    if (!Objects.equals(stored.getCreatedFrom(), item.getCreatedFrom())) {
      throw Problem.idempotencyKeyReused();
    }
    return stored;
  }

  CollectionItem read(ApiRequest request) {
    return repository.find(request.owner(), request.id()).orElseThrow(Problem::notFound);
  }

  CollectionItem update(ApiRequest request) {
    CollectionChange change = request.change();
    try {
      return repository.update(
          change.content().changedItem(request.owner(), request.id(), change.version()));
    } catch (ConditionalCheckFailedException e) {
      throw Problem.of(e);
    }
  }

  void delete(ApiRequest request) {
    try {
      repository.delete(request.owner(), request.id(), request.expectedVersion());
    } catch (ConditionalCheckFailedException e) {
      throw Problem.of(e);
    }
  }

  CollectionPage list(ApiRequest request) {
    return repository.findByOwner(request.owner(), request.limit(), request.lastId());
  }
}
