package dev.initonce.junit.builds;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.initonce.junit.lambda.Lambda;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Watches which clients of the AWS SDK for Java 2 are built, from {@link #watch()} to {@link
 * #close()}, on this thread, on threads that it starts, and on threads of pools.
 *
 * <pre>{@code
 * ClientBuilds.assertThatInvocations(handler, first, second, third).buildNothingAfterTheFirst();
 * }</pre>
 *
 * <p>Needs no agent. A build that fails early is not seen, nor are clients of SDK 1; {@link
 * #watchDeeply()} sees those, and table schemas and HTTP clients.
 */
public final class ClientBuilds implements AutoCloseable {
  private final List<Build> builds = new CopyOnWriteArrayList<>();
  private final List<Build> unattributed = new CopyOnWriteArrayList<>();
  private final AtomicInteger invocation = new AtomicInteger(1);

  private final boolean deep;

  private ClientBuilds(boolean deep) {
    this.deep = deep;
  }

  /**
   * Starts to watch.
   *
   * @throws IllegalStateException if the SDK on the class path no longer tells of the clients that
   *     are built
   */
  public static ClientBuilds watch() {
    HookSelfCheck.run();
    return open(false);
  }

  static ClientBuilds open(boolean deep) {
    ClientBuilds watch = new ClientBuilds(deep);
    Watches.open(watch);
    return watch;
  }

  /**
   * Starts to watch table schemas, HTTP clients and clients of SDK 1 too, by changing their classes
   * in this JVM. Needs Byte Buddy and its agent, which Mockito brings.
   *
   * @throws IllegalStateException as {@link #watch()} does, or if classes cannot be changed in this
   *     JVM
   */
  public static ClientBuilds watchDeeply() {
    HookSelfCheck.run();
    DeepMode.install();
    return open(true);
  }

  /** Runs a handler once for each event, and says what it built in which invocation. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The events are only read.
  public static <E> InvocationsAssert assertThatInvocations(Invocation<E> handler, E... events) {
    return InvocationsAssert.run(watch(), handler, List.of(events));
  }

  /**
   * Runs a Lambda handler once for each event, with a test's context, and says what it built in
   * which invocation.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The events are only read.
  public static <E> InvocationsAssert assertThatInvocations(
      RequestHandler<E, ?> handler, E... events) {
    return InvocationsAssert.run(watch(), Lambda.invoke(handler)::once, List.of(events));
  }

  /** As {@link #assertThatInvocations(Invocation, Object[])}, watching deeply. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The events are only read.
  public static <E> InvocationsAssert assertThatInvocationsDeeply(
      Invocation<E> handler, E... events) {
    return InvocationsAssert.run(watchDeeply(), handler, List.of(events));
  }

  /** Says that what is built from now on belongs to the next invocation. */
  public void nextInvocation() {
    invocation.incrementAndGet();
  }

  /** What was built so far, in the order of time. */
  public List<Build> builds() {
    return List.copyOf(builds);
  }

  /**
   * What was built on threads of pools while other watches were on too, so that it may belong to
   * any of them.
   */
  public List<Build> unattributed() {
    return List.copyOf(unattributed);
  }

  /**
   * Whether the watch is told of a build. Changed classes stay changed, also for watches that did
   * not ask for it.
   */
  boolean wants(BuildStack.Reading reading) {
    return deep || !reading.deep();
  }

  void add(BuildStack.Reading reading) {
    builds.add(build(reading));
  }

  void addUnattributed(BuildStack.Reading reading) {
    unattributed.add(build(reading));
  }

  private Build build(BuildStack.Reading reading) {
    return new Build(
        reading.what(), reading.place(), Thread.currentThread().getName(), invocation.get());
  }

  /**
   * Checks that nothing was built so far.
   *
   * @throws AssertionError if something was; the message names type, line and thread of each
   */
  public void verifyNothingBuilt() {
    InvocationsAssert.failIfAny("by the test", builds());
    InvocationsAssert.failIfAnyUnattributed(unattributed());
  }

  /** Ends the watch. */
  @Override
  public void close() {
    Watches.close(this);
  }
}
