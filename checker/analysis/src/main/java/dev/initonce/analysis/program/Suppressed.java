package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.SilencingComment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What silences a piece of code.
 *
 * @param names the checks that {@code @SuppressWarnings} names on the declarations around it
 * @param comments the comments that are for it, or for a variable whose initialiser it is a part of
 */
public record Suppressed(Set<String> names, Set<SilencingComment> comments) {

  /** Nothing does. */
  public static final Suppressed NOT = new Suppressed(Set.of(), Set.of());

  /** The name that means each check. */
  public static final String EACH_CHECK = "all";

  public Suppressed {
    names = Set.copyOf(names);
    comments = Set.copyOf(comments);
  }

  /** Returns whether it silences a check: by its name, with all others, or by a comment. */
  public boolean silences(String checkName) {
    return !comments.isEmpty() || names.contains(checkName) || names.contains(EACH_CHECK);
  }

  /** Returns what silences code for which these comments are, too. */
  public Suppressed with(List<SilencingComment> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<SilencingComment> all = new HashSet<>(comments);
    all.addAll(more);
    return new Suppressed(names, all);
  }
}
