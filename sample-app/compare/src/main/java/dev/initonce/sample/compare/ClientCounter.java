package dev.initonce.sample.compare;

import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * The SDK makes one of these for each client that is built, since a resource file names it: its
 * constructor is a count without any change to the code that is counted.
 */
public final class ClientCounter implements ExecutionInterceptor {
  static final String SWITCH = "INITONCE_COUNT_CLIENTS";
  static final String SAID = "initonce: client built";

  public ClientCounter() {
    if (System.getenv(SWITCH) != null) {
      System.out.println(SAID);
    }
  }
}
