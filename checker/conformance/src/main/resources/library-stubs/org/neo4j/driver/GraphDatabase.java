package org.neo4j.driver;

public final class GraphDatabase {
  public static native Driver driver(String uri);
}
