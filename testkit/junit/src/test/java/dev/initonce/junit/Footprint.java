package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Set;

/**
 * What this JVM holds, once garbage is gone.
 *
 * @param openFiles files and sockets; Linux tells, elsewhere it is 0
 * @param heapMegabytes what is still reachable
 */
record Footprint(Set<Thread> threads, int openFiles, long heapMegabytes) {
  private static final int MEGABYTE = 1 << 20;
  private static final int JOIN_LIMIT_MILLIS = 20_000;

  static Footprint now() {
    System.gc();
    String[] files = new File("/proc/self/fd").list();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new Footprint(
        Set.copyOf(Thread.getAllStackTraces().keySet()),
        files == null ? 0 : files.length,
        heap / MEGABYTE);
  }

  /** A database that somebody still held would be some hundred kilobytes, and several threads. */
  static void assertNothingAddedTo(Footprint before) throws InterruptedException {
    Set<Thread> added = new HashSet<>(now().threads());
    added.removeAll(before.threads());
    for (Thread thread : added) {
      // Those of a pool that was shut down end by and by.
      thread.join(JOIN_LIMIT_MILLIS);
      assertThat(thread.isAlive()).as(thread.toString()).isFalse();
    }
    Footprint now = now();
    assertThat(now.openFiles()).isLessThanOrEqualTo(before.openFiles() + 2);
    assertThat(now.heapMegabytes()).isLessThanOrEqualTo(before.heapMegabytes() + 8);
  }
}
