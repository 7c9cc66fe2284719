package dev.initonce.analysis.generated;

import dev.initonce.analysis.generated.GuardForm.Storage;
import dev.initonce.analysis.generated.Plan.Action;
import dev.initonce.analysis.generated.Plan.TypePlan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates plans. */
final class Plans {

  private static final int MOST_DEPTH = 3;

  private Plans() {}

  /** Any program. */
  static Arbitrary<Plan> any() {
    return plans(true);
  }

  /** Programs in which nothing but keepers decides what runs, and only static ones are set back. */
  static Arbitrary<Plan> decidedByKeepers() {
    return plans(false);
  }

  private static Arbitrary<Plan> plans(boolean free) {
    Arbitrary<List<Action>> body = actions(free, 0).list().ofMaxSize(3);
    Arbitrary<List<Action>> little = actions(free, 1).list().ofMaxSize(2);
    Arbitrary<TypePlan> type =
        Combinators.combine(
                body.list().ofMinSize(1).ofMaxSize(3),
                body.list().ofMinSize(1).ofMaxSize(2),
                little,
                little,
                little)
            .as(TypePlan::new);
    return type.list().ofMinSize(1).ofMaxSize(4).map(Plan::new);
  }

  private static Arbitrary<Action> actions(boolean free, int depth) {
    Arbitrary<Action> build = Arbitraries.of(Plan.Build.Style.class).map(Plan.Build::new);
    Arbitrary<Action> call =
        Combinators.combine(Arbitraries.of(Plan.Call.Target.class), small(), small())
            .as(Plan.Call::new);
    Arbitrary<Action> replace = Arbitraries.just(new Plan.Replace());
    Arbitrary<Boolean> sharedReset = free ? Arbitraries.of(true, false) : Arbitraries.just(true);
    Arbitrary<Action> reset =
        Combinators.combine(Arbitraries.of(Storage.class), sharedReset, small())
            .as(Plan.Reset::new);
    if (depth >= MOST_DEPTH) {
      return Arbitraries.frequencyOf(Tuple.of(3, build), Tuple.of(3, call));
    }
    Arbitrary<List<Action>> inner =
        Arbitraries.lazy(() -> actions(free, depth + 1)).list().ofMinSize(1).ofMaxSize(2);
    Arbitrary<Action> guard =
        Combinators.combine(
                Arbitraries.of(GuardForm.class), Arbitraries.of(true, false), small(), inner)
            .as(Plan.Guard::new);
    Arbitrary<Action> function =
        Combinators.combine(Arbitraries.of(Plan.Function.Way.class), inner).as(Plan.Function::new);
    Arbitrary<Action> loop = inner.map(Plan.Loop::new);
    Arbitrary<Action> sometimes =
        Combinators.combine(Arbitraries.of(true, false), inner).as(Plan.Sometimes::new);
    return Arbitraries.frequencyOf(
        Tuple.of(4, build),
        Tuple.of(6, call),
        Tuple.of(6, guard),
        Tuple.of(2, function),
        Tuple.of(1, loop),
        Tuple.of(1, replace),
        Tuple.of(1, reset),
        Tuple.of(free ? 1 : 0, sometimes));
  }

  private static Arbitrary<Integer> small() {
    return Arbitraries.integers().between(0, 5);
  }
}
