package dev.initonce.analysis.demand;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.demand.Roots.Traits;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the files of a program that can have to do with an entry point: those that may hold one,
 * and from them on all that they mention, all subtypes of what those declare, and what a container
 * makes. A class is used by its name, by that of a supertype, or by what another one hands out that
 * is used, so that whatever a handler can run is among them. Files are meant by their index. Not
 * thread-safe.
 */
public final class ProgramDemand {

  private final List<Outline> files;
  private final List<Traits> traits;
  private final Roots roots;
  private final AnalysisOptions options;
  private @Nullable Closure closure;

  ProgramDemand(List<Outline> files, List<Traits> traits, Roots roots, AnalysisOptions options) {
    this.files = files;
    this.traits = traits;
    this.roots = roots;
    this.options = options;
  }

  /** Returns which files can matter: none when none can hold an entry point. */
  public BitSet needed() {
    BitSet entries = new Entries(roots, files, traits).found(options);
    if (entries.isEmpty()) {
      return entries;
    }
    Words called = callsThatDecide(entries);
    BitSet begin = new BitSet();
    begin.or(entries);
    for (int file = 0; file < files.size(); file++) {
      Outline outline = files.get(file);
      Traits each = traits.get(file);
      if (outline.isUnclear()
          || each.isManaged()
          || each.isProxy()
          || outline.words().meets(called)) {
        begin.set(file);
      }
    }
    return closureOf(begin);
  }

  /**
   * Returns the files with those that declare one of the methods, and what can matter if those do.
   *
   * @param needed the files that matter without them; returned itself where no other declares one
   */
  public BitSet withDeclaring(Collection<String> methods, BitSet needed) {
    Words wanted = Words.of(methods);
    BitSet more = new BitSet();
    for (int file = 0; file < files.size(); file++) {
      if (!needed.get(file) && files.get(file).methods().meets(wanted)) {
        more.set(file);
      }
    }
    if (more.isEmpty()) {
      return needed;
    }
    more.or(needed);
    return closureOf(more);
  }

  /** Whether a method without an interface is a handler is a question of who calls it. */
  private Words callsThatDecide(BitSet entries) {
    Words.Builder names = new Words.Builder();
    entries.stream().forEach(file -> files.get(file).withContext().forEach(names::add));
    if (entries.stream().anyMatch(file -> traits.get(file).isPassed())) {
      roots.passedMethods().forEach(names::add);
    }
    return names.build();
  }

  private BitSet closureOf(BitSet begin) {
    if (closure == null) {
      closure = new Closure(files);
    }
    return closure.of(begin);
  }
}
