package dev.initonce.analysis.finding;

import dev.initonce.analysis.syntax.SilencingComment;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an analysis says of a program.
 *
 * @param findings the findings, ordered by file, then by place
 * @param silencing the comments without which there would be more of them, or other paths to them
 * @param handlers what there is for each handler that the options name
 * @param askedFor the methods for which it mattered that no other type of the program declares them
 */
public record Report(
    List<Finding> findings,
    Set<SilencingComment> silencing,
    Map<String, HandlerMatch> handlers,
    Set<String> askedFor) {

  public Report {
    findings = List.copyOf(findings);
    silencing = Set.copyOf(silencing);
    handlers = Map.copyOf(handlers);
    askedFor = Set.copyOf(askedFor);
  }

  /** Returns it with what there is for the handlers that are named. */
  public Report withHandlers(Map<String, HandlerMatch> matches) {
    return new Report(findings, silencing, matches, askedFor);
  }
}
