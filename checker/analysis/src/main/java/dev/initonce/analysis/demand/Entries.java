package dev.initonce.analysis.demand;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.demand.Roots.Traits;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the files of one program that may hold entry points. */
final class Entries {

  private final Roots roots;
  private final List<Outline> files;
  private final List<Traits> traits;

  Entries(Roots roots, List<Outline> files, List<Traits> traits) {
    this.roots = roots;
    this.files = files;
    this.traits = traits;
  }

  BitSet found(AnalysisOptions options) {
    Words named = Roots.named(options);
    boolean services = roots.servesAnyway(options) || traits.stream().anyMatch(Traits::isProxy);
    Words functions = below(roots.functions(), file -> true);
    Words derived =
        below(
            roots.passedNames(),
            file -> traits.get(file).handles() && files.get(file).hasInterfaces());
    Words taking = taking();
    BitSet found = new BitSet();
    for (int file = 0; file < files.size(); file++) {
      Outline outline = files.get(file);
      Traits each = traits.get(file);
      boolean passesFunction =
          outline.hasFunctions()
              && (outline.words().meets(derived) || outline.words().meets(taking));
      boolean isFunction =
          each.isManaged()
              && (outline.extended().meets(roots.functions())
                  || outline.extended().meets(functions));
      if (passesFunction
          || isFunction
          || each.handles()
          || each.producesFunctions()
          || (services && each.serves())
          || outline.types().meets(named)
          || (outline.isUnclear() && !named.isEmpty())) {
        found.set(file);
      }
    }
    return found;
  }

  /** Methods that take a handler make one of the lambda that they are called with. */
  private Words taking() {
    Words.Builder taking = new Words.Builder();
    for (int file = 0; file < files.size(); file++) {
      if (traits.get(file).handles()) {
        files.get(file).taking().forEach(taking::add);
      }
    }
    return taking.build();
  }

  /**
   * Returns what files declare that extend one of the types, or one of what is returned.
   *
   * @param counts which files count
   */
  private Words below(Words types, IntPredicate counts) {
    Words found = Words.NONE;
    BitSet seen = new BitSet();
    boolean grows = true;
    while (grows) {
      grows = false;
      Words.Builder more = new Words.Builder();
      found.forEach(more::add);
      for (int file = 0; file < files.size(); file++) {
        Outline outline = files.get(file);
        boolean derives = outline.extended().meets(types) || outline.extended().meets(found);
        if (derives && !seen.get(file) && counts.test(file)) {
          seen.set(file);
          grows = true;
          outline.types().forEach(more::add);
        }
      }
      found = more.build();
    }
    return found;
  }
}
