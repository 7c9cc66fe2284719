package dev.initonce.analysis.keep;

import dev.initonce.analysis.control.ControlDependence;
import dev.initonce.analysis.control.ControlDependence.Outcome;
import dev.initonce.analysis.keep.Sources.Source;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Condition;
import dev.initonce.analysis.program.Exit;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the keepers that a condition tests: those that are unset when it comes out that way. */
final class Tests {

  private static final Set<String> LOOKUPS = Set.of("containsKey", "contains", "isPresent");
  private static final Set<String> FLAGS = Set.of("boolean", "java.lang.Boolean");

  private final Facts facts;
  private final Reads reads;
  private final ClockTests clock;
  private final BoundedSearch search;

  Tests(Facts facts, Reads reads, BoundedSearch search) {
    this.facts = facts;
    this.search = search;
    this.reads = reads;
    this.clock = new ClockTests(reads);
  }

  /** Returns the keepers that are unset when the condition comes out that way. */
  List<Keeper> unsetWhen(Condition condition, boolean outcome, Point at) {
    Set<Keeper> found = new LinkedHashSet<>();
    if (condition instanceof Condition.IsNull test) {
      if (outcome) {
        Keeper read = reads.keeperOf(test.value(), at);
        add(read == null ? reads.justStored(test.value(), at) : read, found);
      }
    } else if (condition instanceof Condition.IsTrue test) {
      Set<Keeper> keepers = unsetWhen(test.value(), outcome, at);
      found.addAll(keepers == null ? Set.of() : keepers);
    } else {
      Value compared = new Value.OneOf(TypeUse.UNKNOWN, condition.values());
      found.addAll(clock.keepersHeldAgainst(compared, at));
    }
    return List.copyOf(found);
  }

  /** Returns the same for a value that is true or false; null when nothing can be said of it. */
  private @Nullable Set<Keeper> unsetWhen(Value value, boolean outcome, Point at) {
    return search.follow(() -> find(value, outcome, at));
  }

  private @Nullable Set<Keeper> find(Value value, boolean outcome, Point at) {
    Set<Keeper> found = new LinkedHashSet<>();
    if (value instanceof Value.OfField) {
      add(flag(reads.keeperOf(value, at), outcome), found);
    } else if (value instanceof Value.OfLocal read) {
      return ofLocal(read, outcome, at);
    } else if (value instanceof Value.Choice choice) {
      List<Source> arms = new ArrayList<>();
      for (int i = 0; i < choice.values().size(); i++) {
        arms.add(new Source(choice.values().get(i), at.atEndOf(choice.blocks().get(i))));
      }
      return ofArms(arms, outcome, at);
    } else if (value instanceof Value.OneOf cast && isCastOfFlag(cast)) {
      return unsetWhen(cast.values().get(0), outcome, at);
    } else if (value instanceof Value.Result result
        && at.body().steps().get(result.step()).operation() instanceof Operation.Call call) {
      Point of = at.at(at.body().steps().get(result.step()));
      found.addAll(clock.keepersHeldAgainst(value, at));
      Set<Keeper> called = ofCall(call, outcome, of);
      found.addAll(called == null ? Set.of() : called);
    } else {
      found.addAll(clock.keepersHeldAgainst(value, at));
    }
    return found.isEmpty() ? null : found;
  }

  private static boolean isCastOfFlag(Value.OneOf cast) {
    if (cast.values().size() != 1 || !FLAGS.contains(cast.type().name())) {
      return false;
    }
    TypeUse actual = cast.values().get(0).type();
    return !actual.isKnown() || FLAGS.contains(actual.name());
  }

  private @Nullable Set<Keeper> ofLocal(Value.OfLocal read, boolean outcome, Point at) {
    List<Source> from = reads.sources().of(read, at);
    return from.size() == 1
        ? unsetWhen(from.get(0).value(), outcome, from.get(0).at())
        : ofArms(from, outcome, at);
  }

  /** What any of the values says that may be the one, if each of them says something. */
  private @Nullable Set<Keeper> ofArms(List<Source> arms, boolean outcome, @Nullable Point use) {
    Set<Keeper> all = new LinkedHashSet<>();
    for (Source arm : arms) {
      Boolean constant = truthOf(arm.value());
      Set<Keeper> said;
      if (constant == null) {
        said = unsetWhen(arm.value(), outcome, arm.at());
      } else if (constant == outcome) {
        said = aroundArm(arm, use);
      } else {
        continue;
      }
      if (said == null) {
        return null;
      }
      all.addAll(said);
    }
    return all.isEmpty() ? null : all;
  }

  /** A constant says what the conditions say that it was chosen by, if there are any. */
  private @Nullable Set<Keeper> aroundArm(Source arm, @Nullable Point use) {
    Body body = arm.at().body();
    ControlDependence dependence = facts.dependence(body);
    boolean chosen =
        use == null
            ? !dependence.isAlwaysRun(arm.at().block())
            : !dependence.dominates(arm.at().block(), use.block());
    if (!chosen) {
      return null;
    }
    Set<Keeper> found = new LinkedHashSet<>();
    for (Outcome outcome : dependence.outcomesFor(arm.at().block())) {
      if (body.blocks().get(outcome.branch()).exit() instanceof Exit.Branch branch) {
        Point at = arm.at().atEndOf(outcome.branch());
        found.addAll(unsetWhen(branch.condition(), outcome.value(), at));
      }
    }
    return found;
  }

  /** Returns whether a constant is true, null for all others; class files write 1 for true. */
  private static @Nullable Boolean truthOf(Value value) {
    if (!(value instanceof Value.Constant constant)) {
      return null;
    }
    Object of = constant.value();
    return of instanceof Integer number
        ? Boolean.valueOf(number != 0)
        : of instanceof Boolean b ? b : null;
  }

  private @Nullable Set<Keeper> ofCall(Operation.Call call, boolean outcome, Point at) {
    String name = call.method().name();
    List<Value> arguments = call.arguments();
    Set<Keeper> found = new LinkedHashSet<>();
    if (arguments.size() == 1 && (name.equals("isNull") || name.equals("nonNull"))) {
      if (name.equals("isNull") == outcome) {
        add(reads.keeperOf(arguments.get(0), at), found);
      }
      return found;
    }
    Body meant = reads.summaries().meaningOf(call, at);
    if (meant != null) {
      return ofArms(reads.summaries().returned(meant, at.in(meant, call)), outcome, null);
    }
    Value receiver = call.receiver();
    if (receiver == null) {
      return found;
    }
    if (LOOKUPS.contains(name) || name.equals("isEmpty")) {
      if (outcome == name.equals("isEmpty")) {
        if (arguments.isEmpty()) {
          add(reads.keeperOf(receiver, at), found);
        }
        add(reads.container(receiver, at, Reads.UNSET), found);
      }
    } else if ((name.equals("compareAndSet") && outcome)
        || (name.equals("getAndSet") && !outcome)) {
      Keeper container = reads.container(receiver, at, Reads.UNSET);
      add(container == null ? null : container.storingItself(), found);
    } else if (Reads.isRead(name)) {
      add(reads.container(receiver, at, constant(outcome)), found);
    }
    return found;
  }

  private static @Nullable Keeper flag(@Nullable Keeper keeper, boolean unset) {
    return keeper == null
        ? null
        : new Keeper(keeper.kind(), keeper.holder(), constant(unset), keeper.storesItself());
  }

  private static Value.Constant constant(boolean value) {
    return new Value.Constant(TypeUse.UNKNOWN, value);
  }

  private static void add(@Nullable Keeper keeper, Set<Keeper> found) {
    if (keeper != null) {
      found.add(keeper);
    }
  }
}
