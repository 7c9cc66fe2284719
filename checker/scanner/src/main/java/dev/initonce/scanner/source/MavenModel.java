package dev.initonce.scanner.source;

import java.util.List;
import java.util.Map;

/**
 * What a POM says of a module.
 *
 * @param artifact its own artifact
 * @param dependencies what it depends on outside of tests, its parent's dependencies included
 * @param properties its own properties
 */
record MavenModel(Artifact artifact, List<Artifact> dependencies, Map<String, String> properties) {

  /**
   * An artifact.
   *
   * @param groupId empty when it is inherited or an expression
   */
  record Artifact(String groupId, String artifactId) {

    /** Returns whether both may be the same, as far as they say. */
    boolean matches(Artifact other) {
      return artifactId.equals(other.artifactId)
          && (groupId.isEmpty() || other.groupId.isEmpty() || groupId.equals(other.groupId));
    }
  }

  /** Returns a property; empty when it is not set. */
  String property(String name) {
    return properties.getOrDefault(name, "");
  }
}
