package dev.initonce.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;

/** A control group that holds one process to a share of one CPU, over periods of 20 ms. */
final class CpuShare implements AutoCloseable {
  private static final int PERIOD_MICROS = 20_000;
  private static final Path V1 = Paths.get("/sys/fs/cgroup/cpu");
  private static final Path V2 = Paths.get("/sys/fs/cgroup");

  private final Path group;

  private CpuShare(Path group) {
    this.group = group;
  }

  /** Whether this process may make control groups: root on Linux, mostly. */
  static boolean isAvailable() {
    return isV1() || isV2();
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
    Path group = groupOf(pid);
    long quota = Math.max(1000, Math.round(PERIOD_MICROS * cpus));
    try {
      Files.createDirectory(group);
      if (v1) {
        write(group, "cpu.cfs_period_us", Integer.toString(PERIOD_MICROS));
        write(group, "cpu.cfs_quota_us", Long.toString(quota));
      } else {
        write(group, "cpu.max", quota + " " + PERIOD_MICROS);
      }
      write(group, "cgroup.procs", Long.toString(pid));
      return new CpuShare(group);
    } catch (IOException e) {
      throw new UncheckedIOException("the CPU share cannot be set in " + group, e);
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
