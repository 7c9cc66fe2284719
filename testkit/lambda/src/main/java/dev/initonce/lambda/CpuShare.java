package dev.initonce.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;

/** A control group that holds one process to a share of one CPU, over periods of 20 ms. */
final class CpuShare implements AutoCloseable {
  private static final long PERIOD_MICROS = LocalLambda.CPU_PERIOD.toNanos() / 1000;
  private static final Path V1 = Paths.get("/sys/fs/cgroup/cpu");
  private static final Path V2 = Paths.get("/sys/fs/cgroup");

  private final Path group;
  private final boolean v1;

  private CpuShare(Path group, boolean v1) {
    this.group = group;
    this.v1 = v1;
  }

  /** Whether this process may make control groups: root on Linux, mostly. */
  static boolean isAvailable() {
    return isV1() || isV2();
  }

  static void requireAvailable() {
    if (!isAvailable()) {
      throw new IllegalStateException(
          "a CPU share needs control groups that this process may write (root on Linux)");
    }
  }

  static void requirePositive(double cpus) {
    if (!(cpus > 0)) {
      throw new IllegalArgumentException("a CPU share is greater than 0, not " + cpus);
    }
  }

  private static boolean isV1() {
    return Files.isWritable(V1.resolve("cpu.cfs_quota_us"))
        || Files.isWritable(V1.resolve("tasks"));
  }

  private static boolean isV2() {
    Path controllers = V2.resolve("cgroup.subtree_control");
    try {
      return Files.isWritable(controllers)
          && List.of(Files.readString(controllers).strip().split(" ")).contains("cpu");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Holds a process and what it starts to a share.
   *
   * @param cpus of one CPU: 0.5 is half of one, 2 is two
   */
  static CpuShare limit(long pid, double cpus) {
    boolean v1 = isV1();
    CpuShare share = new CpuShare(groupOf(pid), v1);
    try {
      Files.createDirectory(share.group);
      share.set(cpus);
      write(share.group, "cgroup.procs", Long.toString(pid));
      return share;
    } catch (IOException e) {
      throw new UncheckedIOException("the CPU share cannot be set in " + share.group, e);
    }
  }

  /** Gives the process another share from now on. */
  void change(double cpus) {
    try {
      set(cpus);
    } catch (IOException e) {
      throw new UncheckedIOException("the CPU share cannot be changed in " + group, e);
    }
  }

  private void set(double cpus) throws IOException {
    long quota = Math.max(1000, Math.round(PERIOD_MICROS * cpus));
    if (v1) {
      write(group, "cpu.cfs_period_us", Long.toString(PERIOD_MICROS));
      write(group, "cpu.cfs_quota_us", Long.toString(quota));
    } else {
      write(group, "cpu.max", quota + " " + PERIOD_MICROS);
    }
  }

  static Path groupOf(long pid) {
    return (isV1() ? V1 : V2).resolve("initonce-" + pid);
  }

  private static void write(Path group, String file, String value) throws IOException {
    Files.writeString(group.resolve(file), value);
  }

  /** Only once the process has ended. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(group);
    } catch (IOException e) {
      throw new UncheckedIOException("the control group is still in use: " + group, e);
    }
  }
}
