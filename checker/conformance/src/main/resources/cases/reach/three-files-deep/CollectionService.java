package com.example.collection;

class CollectionService {
  private final CollectionRepository repository = new CollectionRepository();

  String find(String id) {
    return repository.read(id);
  }

  void delete(String id) {
    if (find(id) == null) {
      throw new IllegalStateException("no such item: " + id);
    }
    repository.remove(id);
  }
}
