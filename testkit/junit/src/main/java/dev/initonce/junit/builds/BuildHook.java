package dev.initonce.junit.builds;

import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Counts clients by being built with them: the SDK makes one instance of each interceptor that is
 * named in a file of the class path for each client. Public for the SDK only.
 */
public final class BuildHook implements ExecutionInterceptor {

  /** Called by the SDK, once per client. */
  public BuildHook() {
    Watches.record(BuildStack::client);
  }

  /** Called by instrumented code, once per object that it builds. */
  public static void built(String what) {
    Watches.record(stack -> BuildStack.other(what, stack));
  }
}
