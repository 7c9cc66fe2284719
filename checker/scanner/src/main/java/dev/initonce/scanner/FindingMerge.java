package dev.initonce.scanner;

import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.Place;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the findings of several programs together: each place once, with its shortest path. */
final class FindingMerge {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.place().file())
          .thenComparing(finding -> finding.place().start())
          .thenComparing(finding -> finding.place().end())
          .thenComparing(Finding::check);

  private final Map<Key, Finding> findings = new HashMap<>();

  private record Key(Check check, Place place) {}

  void add(List<Finding> more) {
    for (Finding finding : more) {
      findings.merge(new Key(finding.check(), finding.place()), finding, FindingMerge::merged);
    }
  }

  /** Returns all findings, ordered by file, then by place. */
  List<Finding> all() {
    return findings.values().stream().sorted(BY_PLACE).toList();
  }

  private static Finding merged(Finding one, Finding other) {
    int longer = one.path().size() - other.path().size();
    boolean saysMore = longer == 0 && other.repetition().compareTo(one.repetition()) > 0;
    Finding shown = longer > 0 || saysMore ? other : one;
    return new Finding(
        shown.check(),
        shown.resource(),
        shown.place(),
        shown.path(),
        Math.max(one.furtherEntryPoints(), other.furtherEntryPoints()),
        shown.repetition(),
        shown.summary(),
        shown.advice());
  }
}
