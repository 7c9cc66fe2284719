package com.mongodb.client;

public interface MongoClient extends java.io.Closeable {
  MongoDatabase getDatabase(String name);

  @Override
  void close();
}
