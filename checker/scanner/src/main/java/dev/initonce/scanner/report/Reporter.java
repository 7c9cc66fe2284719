package dev.initonce.scanner.report;

import java.io.IOException;

/** Writes a result in one format. */
@FunctionalInterface
public interface Reporter {

  /**
   * Writes the result; the output is flushed by whoever owns it.
   *
   * @throws IOException if the output cannot be written
   */
  void write(ScanResult result, Appendable out) throws IOException;
}
