package dev.initonce.lambda;

import java.time.Duration;
import java.util.UUID;

/**
 * A Java function on the runtime that Lambda runs, on this machine.
 *
 * <pre>{@code
 * try (LocalLambda runtime = LocalLambda.start(CollectionHandler.class)) {
 *   String response = runtime.invoke(event).response();
 * }
 * }</pre>
 *
 * <p>The function runs in a process of its own, one invocation at a time, in one execution
 * environment. When that ends, by a timeout or by itself, the next invocation starts another, as on
 * Lambda. Closing ends everything that was started; so does the end of this JVM.
 *
 * <p>Safe for use by several threads, whose invocations then wait for each other. Several runtimes
 * may run side by side. Linux only, for the runtime has its native library for no other system.
 *
 * <p>Unlike Lambda, init has a minute (ten seconds there), and an environment whose init fails is
 * reported at once and not with the first invocation. As on Lambda, a handler that is not there or
 * cannot be made fails no init but each invocation.
 */
public final class LocalLambda implements AutoCloseable {
  /**
   * With this memory a function has one whole CPU, and with less the part of one that goes with it;
   * see "Configure Lambda function memory" in the AWS Lambda Developer Guide.
   */
  public static final int MEGABYTES_OF_ONE_CPU = 1769;

  /** How often a function with part of a CPU gets that part anew. */
  public static final Duration CPU_PERIOD = Duration.ofMillis(20);

  private final Settings settings;
  private final LogBuffer log;
  private final Object lock = new Object();
  private ExecutionEnvironment environment;
  private int environmentsStarted = 1;
  private boolean closed;

  LocalLambda(Settings settings) {
    this.settings = settings;
    this.log = new LogBuffer(settings.logListener());
    this.environment = ExecutionEnvironment.start(settings, log);
    environment.drainLog();
  }

  /**
   * Starts a handler class with the default settings.
   *
   * @throws LambdaInitException if its constructor or a static initialiser throws, or the
   *     environment does not become ready for another reason; a handler without a public
   *     constructor or a method to call is what {@link #invoke(String)} then says
   */
  public static LocalLambda start(Class<?> handler) {
    return builder(handler).start();
  }

  /** Settings for a handler class. */
  public static LocalLambdaBuilder builder(Class<?> handler) {
    return builder(handler.getName());
  }

  /** Settings for a handler as a template names it: {@code package.Class::method}. */
  public static LocalLambdaBuilder builder(String handler) {
    return new LocalLambdaBuilder(handler);
  }

  /** Whether this machine lets a function be held to a share of a CPU. */
  public static boolean canLimitCpu() {
    return CpuShare.isAvailable();
  }

  /** Sends one event and waits for its end. An error of the function is a result, not thrown. */
  public InvocationResult invoke(String event) {
    return invoke(Invocation.of(event));
  }

  /**
   * Sends one event and waits for its end. An error of the function is a result, not thrown.
   *
   * @throws LambdaInitException if a new environment was needed and did not become ready
   * @throws IllegalStateException if the runtime is closed, or the thread is interrupted
   */
  public InvocationResult invoke(Invocation invocation) {
    ExecutionEnvironment current;
    InvocationResult result;
    synchronized (lock) {
      current = liveEnvironment();
      try {
        result = current.invoke(UUID.randomUUID().toString(), invocation);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        current.close();
        throw new IllegalStateException("interrupted during an invocation", e);
      }
    }
    // Not under the lock: a listener may ask this runtime for something.
    current.drainLog();
    return result;
  }

  private ExecutionEnvironment liveEnvironment() {
    if (closed) {
      throw new IllegalStateException("the runtime is closed");
    }
    if (!environment.isAlive()) {
      environment.close();
      environment = ExecutionEnvironment.start(settings, log);
      environmentsStarted++;
    }
    return environment;
  }

  /** Restores the snapshot now; without it, the first invocation does. Only with SnapStart. */
  public void restore() {
    synchronized (lock) {
      liveEnvironment().restore();
    }
  }

  /** Stops the process until it is thawed or invoked, once it waits for an invocation. */
  public void freeze() {
    synchronized (lock) {
      liveEnvironment().freeze();
    }
  }

  /** Lets a frozen process go on. */
  public void thaw() {
    synchronized (lock) {
      liveEnvironment().thaw();
    }
  }

  /**
   * Holds the current environment to this part of a CPU from now on, after a warm-up with more of
   * it say: 0.5 is half of one. A later environment has what the builder says.
   *
   * @throws IllegalStateException if this machine has no control groups to write, see {@link
   *     #canLimitCpu()}
   */
  public void limitCpu(double cpus) {
    CpuShare.requirePositive(cpus);
    CpuShare.requireAvailable();
    synchronized (lock) {
      liveEnvironment().limitCpu(cpus);
    }
  }

  /** From the start of the process to the end of init (with SnapStart, to the snapshot). */
  public Duration initDuration() {
    synchronized (lock) {
      return environment.initDuration();
    }
  }

  /** From restore to the first invocation being asked for; zero without a restore. */
  public Duration restoreDuration() {
    synchronized (lock) {
      return environment.restoreDuration();
    }
  }

  /** How many execution environments there have been, 1 as long as none has ended. */
  public int environmentsStarted() {
    synchronized (lock) {
      return environmentsStarted;
    }
  }

  /** What the function's process holds now; throws when it has ended. */
  public ProcessStatus status() {
    synchronized (lock) {
      return ProcessStatus.of(environment.pid());
    }
  }

  /** The process id of the current execution environment. */
  public long pid() {
    synchronized (lock) {
      return environment.pid();
    }
  }

  /**
   * What the function has logged, the newest 10,000 lines, of all its environments. What an
   * invocation logged is there when it ends. Each message of the function's logger begins a line;
   * so does what it prints, in an order that holds among the messages and among the prints.
   */
  public String log() {
    return log.text();
  }

  /** Ends the function and its Runtime API. Closing twice is no error. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      environment.close();
    }
  }
}
