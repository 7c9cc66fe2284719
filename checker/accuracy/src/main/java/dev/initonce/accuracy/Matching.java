package dev.initonce.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings beside labels: one to one, in the same file, the nearest first.
 *
 * @param labelled the findings that a label is about
 * @param unlabelled the findings that no label is about
 */
record Matching(Map<Label, FoundSite> labelled, List<FoundSite> unlabelled) {

  /**
   * A builder that is kept in a local is labelled where it is built, and reported there or above.
   */
  private static final int TOLERANCE = 3;

  static Matching of(List<Label> labels, List<FoundSite> findings) {
    Map<Label, FoundSite> labelled = new LinkedHashMap<>();
    List<FoundSite> left = new ArrayList<>(findings);
    for (int distance = 0; distance <= TOLERANCE; distance++) {
      int lines = distance;
      left.removeIf(
          finding ->
              labels.stream()
                  .filter(label -> !labelled.containsKey(label))
                  .filter(label -> label.site().distance(finding.site()) == lines)
                  .findFirst()
                  .map(label -> labelled.put(label, finding) == null)
                  .orElse(false));
    }
    return new Matching(labelled, left);
  }
}
