package com.mongodb.client;

public interface MongoDatabase {
  Object getCollection(String name);
}
