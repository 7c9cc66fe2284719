package dev.initonce.junit.local;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Why DynamoDB Local cannot run here.
 *
 * @param reason one line
 * @param remedy the lines to add to the build, which are told once per run and not with each test
 */
record Misfit(String reason, String remedy) {
  private static final Set<Misfit> TOLD = ConcurrentHashMap.newKeySet();

  String message() {
    return TOLD.add(this)
        ? reason + "\n\n" + remedy
        : reason + " What to add stands in the first such message of this run.";
  }
}
