package dev.initonce.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case: a small program and what must be found in it.
 *
 * @param section the folder that it stands in, after a part of the semantics
 * @param name its own folder's name
 * @param sentence what it shows
 * @param row the row of the semantics that it belongs to
 * @param only the one front end that it is for, null when it is for all
 * @param open the front end that does not answer it yet, {@code all} for each of them, null for
 *     none
 * @param options the options that it is run with, by name; a switch has an empty value
 * @param root its folder
 * @param sources its Java files, ordered by path
 * @param expected what its markers ask for, ordered by file, then by line
 * @param misses what its markers say is known not to be found; empty outside of the known misses
 * @param messages the messages to be reported word for word, each behind its file and line; null
 *     when the case does not look at words
 */
public record ConformanceCase(
    String section,
    String name,
    String sentence,
    String row,
    @Nullable String only,
    @Nullable String open,
    Map<String, String> options,
    Path root,
    List<SourceText> sources,
    List<ExpectedFinding> expected,
    List<KnownMiss> misses,
    @Nullable String messages) {

  public ConformanceCase {
    options = Map.copyOf(options);
    sources = List.copyOf(sources);
    expected = List.copyOf(expected);
    misses = List.copyOf(misses);
  }

  /** Returns the section and the name, as the {@code CASE} line writes them. */
  public String id() {
    return section + "/" + name;
  }

  /** Returns whether the case is for that front end. */
  public boolean isFor(FrontEnd frontEnd) {
    return only == null || only.equals(frontEnd.name());
  }

  /** Returns whether that front end is known not to answer as the case says yet. */
  public boolean isOpenFor(FrontEnd frontEnd) {
    return open != null && (open.equals("all") || open.equals(frontEnd.name()));
  }

  @Override
  public String toString() {
    return id();
  }
}
