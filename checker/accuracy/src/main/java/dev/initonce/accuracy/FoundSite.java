package dev.initonce.accuracy;

import dev.initonce.analysis.finding.Check;

/**
 * A finding of the scanner, reduced to what is scored.
 *
 * @param site where it is
 * @param check the check
 * @param resource the simple name of what is built
 */
record FoundSite(Site site, Check check, String resource) {

  @Override
  public String toString() {
    return site + " " + check.checkName() + " of " + resource;
  }
}
