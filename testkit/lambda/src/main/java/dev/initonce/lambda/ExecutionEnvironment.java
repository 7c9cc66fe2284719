package dev.initonce.lambda;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One runtime and its Runtime API, from init to the end of its process. */
final class ExecutionEnvironment implements AutoCloseable {
  private final Settings settings;
  private final LogBuffer log;
  private final RuntimeApi api = new RuntimeApi();
  private final LoopbackServer server = new LoopbackServer(api);
  private final long startNanos = System.nanoTime();
  private final RuntimeProcess process;
  private Duration initDuration = Duration.ZERO;
  private Duration restoreDuration = Duration.ZERO;
  private boolean waitsForRestore;

  private ExecutionEnvironment(Settings settings, LogBuffer log) {
    this.settings = settings;
    this.log = log;
    try {
      process = new RuntimeProcess(settings, server.hostAndPort(), log);
    } catch (RuntimeException | Error e) {
      server.close();
      throw e;
    }
  }

  /** Throws {@link LambdaInitException}, with nothing left behind. */
  static ExecutionEnvironment start(Settings settings, LogBuffer log) {
    ExecutionEnvironment started =
        LiveEnvironments.started(() -> new ExecutionEnvironment(settings, log));
    try {
      started.init();
      return started;
    } catch (RuntimeException | Error e) {
      started.close();
      throw e;
    }
  }

  private void init() {
    await("init", settings.snapStart() ? api.snapshot : api.ready);
    initDuration = Duration.ofNanos(System.nanoTime() - startNanos);
    waitsForRestore = settings.snapStart();
    if (!waitsForRestore) {
      limitCpu();
    }
    freezeIfWanted();
  }

  /** Does nothing when there is no snapshot to restore. */
  void restore() {
    if (!waitsForRestore) {
      return;
    }
    waitsForRestore = false;
    thaw();
    long start = System.nanoTime();
    api.restore();
    await("restore", api.ready);
    restoreDuration = Duration.ofNanos(System.nanoTime() - start);
    limitCpu();
  }

  private void limitCpu() {
    if (settings.cpuShare() != null) {
      limitCpu(settings.cpuShare());
    }
  }

  void limitCpu(double cpus) {
    process.limitCpu(cpus);
  }

  private void await(String phase, CompletableFuture<Void> reached) {
    try {
      CompletableFuture.anyOf(reached, process.onExit())
          .get(settings.initTimeout().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw failed(phase + " took longer than " + settings.initTimeout(), null);
    } catch (ExecutionException e) {
      throw failed(phase + " failed", report(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(phase + " was interrupted", null);
    }
    if (!reached.isDone()) {
      throw failed(phase + " ended with exit status " + process.exitStatus(), null);
    }
  }

  private static String report(ExecutionException e) {
    return e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
  }

  private LambdaInitException failed(String message, @Nullable String payload) {
    close();
    return new LambdaInitException(message, payload, log.text());
  }

  InvocationResult invoke(String requestId, Invocation invocation) throws InterruptedException {
    restore();
    thaw();
    Duration timeout = settings.timeout();
    long deadline = System.currentTimeMillis() + timeout.toMillis();
    RuntimeApi.Pending pending =
        new RuntimeApi.Pending(requestId, invocation, deadline, settings.functionArn());
    api.offer(pending);
    try {
      CompletableFuture.anyOf(pending.answer, process.onExit())
          .get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      close();
      String message = String.format("Task timed out after %.2f seconds", timeout.toMillis() / 1e3);
      return InvocationResult.error(
          requestId, InvocationStatus.TIMED_OUT, "Sandbox.Timedout", message, timeout);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an answer cannot fail", e);
    }
    RuntimeApi.Answer answer = pending.answer.getNow(null);
    if (answer == null) {
      return exited(requestId, pending);
    }
    Duration duration = Duration.ofNanos(answer.endNanos() - pending.startNanos);
    // The runtime logs a failure after it has reported it.
    awaitIdleOrExit();
    freezeIfWanted();
    return new InvocationResult(requestId, answer.status(), answer.payload(), duration);
  }

  private InvocationResult exited(String requestId, RuntimeApi.Pending pending) {
    Duration duration = Duration.ofNanos(System.nanoTime() - pending.startNanos);
    String message = "Runtime exited with error: exit status " + process.exitStatus();
    close();
    return InvocationResult.error(
        requestId, InvocationStatus.EXITED, "Runtime.ExitError", message, duration);
  }

  private void freezeIfWanted() {
    if (settings.freezing()) {
      freeze();
    }
  }

  void freeze() {
    if (!waitsForRestore) {
      awaitIdleOrExit();
    }
    process.stop();
  }

  private void awaitIdleOrExit() {
    CompletableFuture.anyOf(api.idle(), process.onExit()).join();
  }

  void thaw() {
    process.go();
  }

  /** Takes all that has been logged until now. */
  void drainLog() {
    process.drainLog();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  Duration initDuration() {
    return initDuration;
  }

  Duration restoreDuration() {
    return restoreDuration;
  }

  /** Ends the process, and waits until it has ended. Closing twice is no error. */
  @Override
  public void close() {
    server.close();
    process.close();
    LiveEnvironments.remove(this);
  }
}
