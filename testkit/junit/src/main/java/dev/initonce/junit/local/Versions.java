package dev.initonce.junit.local;

/** Compares version numbers by their first three parts. */
final class Versions {
  private static final int PARTS = 3;

  private Versions() {}

  static boolean isBefore(String version, String other) {
    for (int i = 0; i < PARTS; i++) {
      int difference = part(version, i) - part(other, i);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }

  /** Whether they differ in more than the last part, up to which libraries stay compatible. */
  static boolean areOfOneLine(String version, String other) {
    return part(version, 0) == part(other, 0) && part(version, 1) == part(other, 1);
  }

  private static int part(String version, int index) {
    String[] parts = version.split("[.-]", -1);
    if (index >= parts.length || !parts[index].matches("\\d{1,9}")) {
      return 0;
    }
    return Integer.parseInt(parts[index]);
  }
}
