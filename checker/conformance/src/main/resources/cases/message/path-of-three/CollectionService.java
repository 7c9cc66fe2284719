package com.example.message;

class CollectionService {
  private final CollectionRepository repository = new CollectionRepository();

  boolean delete(String id) {
    return repository.remove(id);
  }
}
