package dev.initonce.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.stream.Stream;

/**
 * What a function's process holds at one moment.
 *
 * @param openFiles files, sockets and the like, out of the limit
 * @param residentBytes memory that is in use
 * @param threads of the JVM and of the function
 */
public record ProcessStatus(int openFiles, long residentBytes, int threads) {

  /** Reads {@code /proc}. */
  static ProcessStatus of(long pid) {
    Path proc = Paths.get("/proc", Long.toString(pid));
    try (Stream<Path> files = Files.list(proc.resolve("fd"))) {
      int openFiles = (int) files.count();
      int threads = 0;
      long residentBytes = 0;
      for (String line : Files.readAllLines(proc.resolve("status"))) {
        if (line.startsWith("VmRSS:")) {
          residentBytes = number(line) * 1024;
        } else if (line.startsWith("Threads:")) {
          threads = (int) number(line);
        }
      }
      return new ProcessStatus(openFiles, residentBytes, threads);
    } catch (IOException e) {
      throw new UncheckedIOException("process " + pid + " cannot be looked at", e);
    }
  }

  private static long number(String line) {
    return Long.parseLong(line.replaceAll("[^0-9]", ""));
  }
}
