package dev.initonce.analysis.keep;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers for one program what its code keeps. Answers are worked out when they are asked for, and
 * remembered; not for several threads.
 */
public final class Keeping {

  private final Regions regions;
  private final Stores stores;

  /**
   * Makes it for a program.
   *
   * @param types its types, with all of their bodies
   * @param catalog what is known of libraries
   */
  public Keeping(TypeTable types, Catalog catalog) {
    Facts facts = new Facts(types, catalog.keepingCalls());
    this.regions = new Regions(facts);
    this.stores = new Stores(facts, regions);
  }

  /** Returns the regions around a step of the body, from the inside out. */
  public List<Region> around(Body body, Step step) {
    return regions.around(body, step);
  }

  /** Returns the regions around the functions that a call runs which are passed to it. */
  public List<Region> aroundFunctions(Body body, Step step, Operation.Call call) {
    Region own = regions.ofFunctions(body, step, call);
    List<Region> around = regions.around(body, step);
    if (own == null) {
      return around;
    }
    List<Region> all = new ArrayList<>();
    all.add(own);
    all.addAll(around);
    return all;
  }

  /** Returns whether the call only runs a function while something is unset. */
  public boolean isGuard(Body body, Step step, Operation.Call call) {
    return regions.ofFunctions(body, step, call) != null;
  }

  /**
   * Returns whether code in the region sets the keeper, or what it gives is stored there behind it.
   *
   * @param self the class of the object that the body runs on, null when it is not known: calls of
   *     its own methods run the overrides of that class
   * @param holder the class of the object that holds the keeper, where that is another one and
   *     known: the same goes for calls of its methods
   */
  public boolean sets(
      Body body, Region region, Keeper keeper, @Nullable String self, @Nullable String holder) {
    return stores.sets(body, region, keeper, self, holder);
  }

  /** Returns whether what the step stores was made in the region, or may have been. */
  public boolean carries(Body body, Region region, Step store, Operation.SetField set) {
    return region.encloses(store) || stores.carries(body, region, store, set);
  }
}
