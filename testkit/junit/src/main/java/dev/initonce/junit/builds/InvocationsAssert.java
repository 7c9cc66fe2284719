package dev.initonce.junit.builds;

import java.util.List;
import java.util.stream.Collectors;

/** What invocations of a handler built. */
public final class InvocationsAssert {
  private static final String ADVICE =
      "Build it once: a static final field, the handler's constructor, or a TableProvider.";

  private final List<Build> builds;
  private final List<Build> unattributed;

  private InvocationsAssert(ClientBuilds watch) {
    builds = watch.builds();
    unattributed = watch.unattributed();
  }

  static <E> InvocationsAssert run(ClientBuilds watch, Invocation<E> handler, List<E> events) {
    try (watch) {
      boolean first = true;
      for (E event : events) {
        if (!first) {
          watch.nextInvocation();
        }
        first = false;
        invoke(handler, event);
      }
      return new InvocationsAssert(watch);
    }
  }

  private static <E> void invoke(Invocation<E> handler, E event) {
    try {
      handler.invoke(event);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("The handler failed: " + e, e);
    }
  }

  /**
   * The first invocation may build, which is lazy initialisation; the others must find everything
   * there.
   */
  public InvocationsAssert buildNothingAfterTheFirst() {
    return buildNothing(
        "after the first invocation",
        builds.stream().filter(build -> build.invocation() > 1).toList());
  }

  /** No invocation may build; everything must be there when the handler is constructed. */
  public InvocationsAssert buildNothing() {
    return buildNothing("during invocations", builds);
  }

  private InvocationsAssert buildNothing(String when, List<Build> found) {
    failIfAny(when, found);
    failIfAnyUnattributed(unattributed);
    return this;
  }

  /** What was built, in the order of time. */
  public List<Build> builds() {
    return builds;
  }

  static void failIfAny(String when, List<Build> found) {
    if (!found.isEmpty()) {
      throw new AssertionError("Built " + when + ":\n" + list(found) + "\n" + ADVICE);
    }
  }

  static void failIfAnyUnattributed(List<Build> unattributed) {
    if (!unattributed.isEmpty()) {
      throw new AssertionError(
          "Cannot tell what this test builds: other tests watched at the same time, and these were built on threads of"
              + " pools, for one of them. Let the test run alone, with @Isolated.\n"
              + list(unattributed));
    }
  }

  private static String list(List<Build> found) {
    return found.stream().map(build -> "  " + build).collect(Collectors.joining("\n"));
  }
}
