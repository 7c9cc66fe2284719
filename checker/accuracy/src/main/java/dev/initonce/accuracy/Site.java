package dev.initonce.accuracy;

/**
 * A place in a repository.
 *
 * @param repository the repository as {@code owner/name}
 * @param file the file, relative to the repository's root, with slashes
 * @param line the line, counted from 1
 */
record Site(String repository, String file, int line) {

  /** Returns how many lines lie between two sites; a large number if they are in two files. */
  int distance(Site other) {
    return repository.equals(other.repository) && file.equals(other.file)
        ? Math.abs(line - other.line)
        : Integer.MAX_VALUE;
  }

  @Override
  public String toString() {
    return repository + " " + file + ":" + line;
  }
}
