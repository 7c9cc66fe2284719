package dev.initonce.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Takes what a process logs: lines that it prints, and messages of the logger, which come in frames
 * through a pipe of their own.
 *
 * <p>One thread does it all. It looks instead of waiting for input, so that it can say when it has
 * taken everything: a read that waits would hold the stream's lock.
 */
final class LogReader implements AutoCloseable {
  private static final long PERIOD_MILLIS = 5;

  /** A listener that waits for the runtime must not stop it for longer. */
  private static final long MAX_WAIT_SECONDS = 5;

  private final InputStream prints;
  private final InputStream frames;
  private final LogLines lines;
  private final LogFrames messages;
  private final String thread;
  private final ScheduledExecutorService executor;
  private final Future<?> reading;

  LogReader(String name, InputStream prints, InputStream frames, LogBuffer log) {
    this.prints = prints;
    this.frames = frames;
    this.lines = new LogLines(log::add);
    this.messages = new LogFrames(log::add);
    this.thread = name;
    this.executor = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, name));
    reading = executor.scheduleWithFixedDelay(this::read, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes all that has been written until now, and ends the last line. Does nothing on the thread
   * of a listener, which is in the middle of just that.
   */
  void drain() {
    if (Thread.currentThread().getName().equals(thread) || executor.isShutdown()) {
      return;
    }
    try {
      executor.submit(this::readToTheEnd).get(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      // Then the lines come later.
    } catch (ExecutionException e) {
      throw new IllegalStateException("the log cannot be read", e.getCause());
    }
  }

  private void readToTheEnd() {
    read();
    lines.end();
  }

  private void read() {
    try {
      while (prints.available() > 0 || frames.available() > 0) {
        lines.add(prints.readNBytes(prints.available()));
        messages.add(frames.readNBytes(frames.available()));
      }
    } catch (IOException e) {
      // The process has ended and closed its streams: what it wrote last is lost, as on Lambda.
    }
  }

  /** Only once the process has ended. Closing twice is no error. */
  @Override
  public void close() {
    drain();
    reading.cancel(false);
    executor.shutdown();
  }
}
