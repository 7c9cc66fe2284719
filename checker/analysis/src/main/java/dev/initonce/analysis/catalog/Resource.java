package dev.initonce.analysis.catalog;

/**
 * What a construction builds.
 *
 * @param type the canonical name of the type, as far as it is known
 * @param rule the rule that says so
 */
public record Resource(String type, ResourceRule rule) {

  /** Returns the name that messages show. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
