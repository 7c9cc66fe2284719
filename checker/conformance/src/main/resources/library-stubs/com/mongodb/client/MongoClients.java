package com.mongodb.client;

public final class MongoClients {
  public static native MongoClient create();

  public static native MongoClient create(String connectionString);
}
