package dev.initonce.analysis.demand;

import dev.initonce.analysis.demand.Roots.Traits;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Tells that there is no entry point in files, whatever programs they make, from a first look at
 * each. Few outlines are asked. Not thread-safe.
 */
final class Beginnings {

  private final Roots roots;
  private final List<Glance> glances;
  private final IntFunction<Outline> outlines;
  private final Function<Outline, Traits> traits;

  Beginnings(
      Roots roots,
      List<Glance> glances,
      IntFunction<Outline> outlines,
      Function<Outline, Traits> traits) {
    this.roots = roots;
    this.glances = glances;
    this.outlines = outlines;
    this.traits = traits;
  }

  /** Returns whether there may be one; {@code serves} says whether services count anyway. */
  boolean mayBe(BooleanSupplier serves) {
    BitSet managed = new BitSet();
    boolean hasServices = false;
    boolean hasProxies = false;
    for (int file = 0; file < glances.size(); file++) {
      Glance glance = glances.get(file);
      Words hints = glance.hints();
      if (!glance.isPartial() && !roots.tell(hints)) {
        continue;
      }
      boolean mayServe = roots.mayServe(hints);
      boolean mayProxy = roots.mayProxy(hints);
      if (glance.isPartial() || roots.mayHandle(hints) || roots.mayBeManaged(hints)) {
        Traits each = traits.apply(outlines.apply(file));
        if (each.handles() || each.producesFunctions()) {
          return true;
        }
        managed.set(file, each.isManaged());
        mayServe |= each.serves();
        mayProxy |= each.isProxy();
      }
      hasServices |= mayServe;
      hasProxies |= mayProxy;
    }
    return derivesFromFunctions(managed) || (hasServices && (hasProxies || serves.getAsBoolean()));
  }

  /** A component may be a function by what a supertype of its supertypes is. */
  private boolean derivesFromFunctions(BitSet files) {
    BitSet seen = new BitSet();
    seen.or(files);
    BitSet open = files;
    while (!open.isEmpty()) {
      Words.Builder supertypes = new Words.Builder();
      for (int file = open.nextSetBit(0); file >= 0; file = open.nextSetBit(file + 1)) {
        Words extended = outlines.apply(file).extended();
        if (extended.meets(roots.functions())) {
          return true;
        }
        extended.forEach(supertypes::add);
      }
      open = declaring(supertypes.build(), seen);
      seen.or(open);
    }
    return false;
  }

  private BitSet declaring(Words types, BitSet seen) {
    BitSet found = new BitSet();
    for (int file = 0; file < glances.size(); file++) {
      Glance glance = glances.get(file);
      if (!seen.get(file)
          && (glance.types().meets(types)
              || (glance.isPartial() && outlines.apply(file).types().meets(types)))) {
        found.set(file);
      }
    }
    return found;
  }
}
