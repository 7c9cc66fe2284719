package dev.initonce.accuracy;

import dev.initonce.accuracy.Label.Truth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the matching comes to, as text for the page. */
final class Score {

  private final List<Label> labels;
  private final Matching matching;

  Score(List<Label> labels, List<FoundSite> findings) {
    this.labels = labels;
    this.matching = Matching.of(labels, findings);
  }

  /** Returns how many labels say that. */
  long labelled(Truth truth) {
    return labels.stream().filter(label -> label.truth() == truth).count();
  }

  /** Returns how many labels say that and have a finding. */
  long flagged(Truth truth) {
    return matching.labelled().keySet().stream().filter(label -> label.truth() == truth).count();
  }

  /** Returns the findings that no label is about. */
  List<FoundSite> unlabelled() {
    return matching.unlabelled();
  }

  /** Returns a table of the kinds of code, then each error and each finding without a label. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("| label | sites | flagged | |\n|---|---|---|---|\n");
    for (Truth truth : Truth.values()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %.1f %% |%n",
              truth,
              labelled(truth),
              flagged(truth),
              100.0 * flagged(truth) / Math.max(1, labelled(truth))));
    }
    text.append("\n| kind of code | label | sites | flagged |\n|---|---|---|---|\n");
    kinds().forEach((kind, row) -> text.append("| ").append(kind).append(row).append(" |\n"));
    text.append("\nMissed:\n\n");
    labels.stream()
        .filter(label -> label.truth() == Truth.TP && !matching.labelled().containsKey(label))
        .forEach(label -> text.append("- ").append(label.site()).append('\n'));
    text.append("\nFlagged, though labelled as right:\n\n");
    matching.labelled().entrySet().stream()
        .filter(entry -> entry.getKey().truth() == Truth.TN)
        .forEach(entry -> text.append("- ").append(entry.getValue()).append('\n'));
    text.append("\nWithout a label:\n\n");
    unlabelled().forEach(finding -> text.append("- ").append(finding).append('\n'));
    return text.toString();
  }

  private Map<String, String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    for (Label label : labels) {
      kinds.computeIfAbsent(
          label.kind() + " | " + label.truth(),
          key -> " | " + count(label, labels) + " | " + count(label, matching.labelled().keySet()));
    }
    return kinds;
  }

  private static long count(Label like, Iterable<Label> among) {
    long count = 0;
    for (Label label : among) {
      if (label.kind().equals(like.kind()) && label.truth() == like.truth()) {
        count++;
      }
    }
    return count;
  }
}
