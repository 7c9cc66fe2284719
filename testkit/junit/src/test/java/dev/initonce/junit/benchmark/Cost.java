package dev.initonce.junit.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What something took: time on the wall, and on processors, which other work on the machine
 * disturbs less.
 */
record Cost(double wallMillis, double cpuMillis) {
  private static final double NANOS = 1e6;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static Cost of(Runnable work) {
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Cost((System.nanoTime() - wall) / NANOS, (SYSTEM.getProcessCpuTime() - cpu) / NANOS);
  }

  /** From the start of this JVM until now. */
  static Cost sinceJvmStart() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return new Cost(System.currentTimeMillis() - start, SYSTEM.getProcessCpuTime() / NANOS);
  }

  Cost per(int tests) {
    return new Cost(wallMillis / tests, cpuMillis / tests);
  }
}
