package dev.initonce.scanner;

/** Hears how far a scan is; called from the thread that scans. */
@FunctionalInterface
public interface ScanProgress {

  /** Tells nobody. */
  ScanProgress NONE = (done, all) -> {};

  /**
   * Called before each module that is analysed, and after the last.
   *
   * @param done how many modules have been analysed
   * @param all how many there are
   */
  void analysed(int done, int all);
}
