package dev.initonce.analysis.keep;

import dev.initonce.analysis.catalog.KeepingRule.Kind;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import org.jspecify.annotations.Nullable;

/** Finds the keepers of calls that run a function only while something is unset. */
final class Idioms {

  private final Facts facts;
  private final Reads reads;
  private final Carried carried;

  Idioms(Facts facts, Reads reads, Carried carried) {
    this.facts = facts;
    this.reads = reads;
    this.carried = carried;
  }

  /** Returns what is unset when the call runs a function, null when it runs it anyway. */
  @Nullable Keeper keeperOf(Body body, Step step, Operation.Call call) {
    Value receiver = call.receiver();
    Point at = Point.at(body, step);
    if (receiver != null && facts.is(Kind.CACHE_LOAD, call)) {
      // computeIfAbsent(key, function), cache.get(key, loader), stable.orElseSet(supplier)
      Value holder = reads.storage(receiver, at);
      return new Keeper(
          Keeper.Kind.CONTAINER,
          holder == null || holder instanceof Value.Opaque ? receiver : holder,
          Reads.UNSET,
          true);
    }
    if (!facts.is(Kind.FALLBACK, call)) {
      return null;
    }
    Keeper tested = null;
    if (receiver instanceof Value.Result result
        && body.steps().get(result.step()).operation() instanceof Operation.Call optional
        && optional.method().name().equals("ofNullable")
        && optional.arguments().size() == 1) {
      // Optional.ofNullable(field).orElseGet(function)
      tested = reads.keeperOf(optional.arguments().get(0), at.at(body.steps().get(result.step())));
    } else if (call.arguments().size() == 2) {
      // Objects.requireNonNullElseGet(field, function)
      tested = reads.keeperOf(call.arguments().get(0), at);
    }
    return tested != null && carried.isStored(body, step, tested) ? tested.storingItself() : tested;
  }
}
