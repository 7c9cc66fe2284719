package dev.initonce.errorprone;

import dev.initonce.analysis.catalog.Catalog;
import java.util.Set;

/** What a user can set for all checks together. */
interface Options {

  /** Returns whether web endpoints and listeners are entry points without a Lambda for them. */
  boolean services();

  /** Returns whether clients that are built from what the event brings are reported too. */
  boolean perTenant();

  /** Returns whether the code of tests is looked at too. */
  boolean includeTests();

  /**
   * Returns the entry points that the user names: {@code pkg.Class::method}, or {@code pkg.Class}
   * for a class that implements one of the handler interfaces.
   */
  Set<String> handlers();

  /** Returns what is known of libraries: the user's own rules first. */
  Catalog catalog();
}
