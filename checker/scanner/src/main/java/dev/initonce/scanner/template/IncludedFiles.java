package dev.initonce.scanner.template;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the files that a service takes parts from. */
interface IncludedFiles {

  /**
   * Returns the file's document; null when it is not there or cannot be read.
   *
   * @param path the file, seen from the directory of the service
   */
  @Nullable Node document(String path);
}
