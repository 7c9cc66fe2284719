package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Region;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether guarded code sets the keeper that guards it, itself or through its class. */
final class KeeperStores {

  private static final Set<String> CONTAINER_STORES =
      Set.of(
          "put",
          "putIfAbsent",
          "set",
          "setPlain",
          "setRelease",
          "lazySet",
          "compareAndSet",
          "getAndSet",
          "[]=",
          "add",
          "addAll",
          "offer",
          "push",
          "complete",
          "replace",
          "merge");

  private record Question(Region region, Keeper keeper) {}

  private final TypeTable types;
  private final Fields fields;
  private final Map<Question, Boolean> answers = new HashMap<>();

  KeeperStores(TypeTable types, Fields fields) {
    this.types = types;
    this.fields = fields;
  }

  boolean sets(Body body, Region region, Keeper keeper) {
    if (keeper.storesItself()) {
      return true;
    }
    return answers.computeIfAbsent(
        new Question(region, keeper),
        q -> setsWithin(body, region, keeper, new HashSet<>()) || setsAfterwards(body, q));
  }

  private boolean setsWithin(Body body, @Nullable Region region, Keeper keeper, Set<Body> seen) {
    for (Step step : body.steps()) {
      if (runsWithin(region, step) && setsBy(body, step, keeper, seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean runsWithin(@Nullable Region region, Step step) {
    if (region == null || region.encloses(step.region())) {
      return true;
    }
    return step.operation() instanceof Operation.Call call
        && region.encloses(call.functionRegion());
  }

  private boolean setsBy(Body body, Step step, Keeper keeper, Set<Body> seen) {
    Operation operation = step.operation();
    if (operation instanceof Operation.SetField set) {
      return storesInto(set, keeper);
    }
    if (operation instanceof Operation.MakeFunction function) {
      return seen.add(function.body()) && setsWithin(function.body(), null, keeper, seen);
    }
    if (!(operation instanceof Operation.Call call)) {
      return false;
    }
    Value receiver = call.receiver();
    if (receiver != null && isStore(call, keeper, receiver)) {
      return true;
    }
    for (Value argument : call.arguments()) {
      if (argument instanceof Value.Function function
          && seen.add(function.body())
          && setsWithin(function.body(), null, keeper, seen)) {
        return true;
      }
    }
    return setsThroughOwnMethod(body, call, keeper, seen);
  }

  private boolean setsThroughOwnMethod(
      Body body, Operation.Call call, Keeper keeper, Set<Body> seen) {
    boolean own = call.receiver() == null || call.receiver() instanceof Value.Self;
    Fields.Field kept = fields.fieldOf(keeper.holder());
    String from = body.owner().name();
    String owner = call.method().owner();
    boolean ofKeeper =
        kept != null && types.isSubtype(owner, kept.owner()) && isOnHolder(call, keeper);
    boolean related = types.isSubtype(from, owner) || types.isSubtype(owner, from);
    if (!(own && related) && !ofKeeper) {
      return false;
    }
    if (!related) {
      from = owner;
    }
    CallShape shape = CallShape.of(call);
    Keeper inside = SameObject.inCallee(keeper, call);
    List<Body> callees = types.findMethods(from, shape);
    if (callees.isEmpty()) {
      return setsInEachSubclass(from, shape, inside, seen);
    }
    return callees.stream()
        .anyMatch(callee -> seen.add(callee) && setsWithin(callee, null, inside, seen));
  }

  /** A method of another object of the class sets that one's field, not the keeper. */
  private boolean isOnHolder(Operation.Call call, Keeper keeper) {
    return !(keeper.holder() instanceof Value.OfField field)
        || field.receiver() == null
        || (call.receiver() != null && sameStorage(call.receiver(), field.receiver()));
  }

  /** A template method is left to subclasses: each of them must set the keeper. */
  private boolean setsInEachSubclass(
      String className, CallShape shape, Keeper keeper, Set<Body> seen) {
    Set<Body> callees = new LinkedHashSet<>();
    for (TypeInfo subclass : types.subtypesOf(className)) {
      if (subclass.isConcrete()) {
        callees.addAll(types.findMethods(subclass.name(), shape));
      }
    }
    return !callees.isEmpty()
        && callees.stream()
            .allMatch(callee -> seen.add(callee) && setsWithin(callee, null, keeper, seen));
  }

  private boolean storesInto(Operation.SetField set, Keeper keeper) {
    boolean ofHolder =
        Objects.equals(fields.field(set.owner(), set.name()), fields.fieldOf(keeper.holder()))
            && keeper.holder() instanceof Value.OfField kept
            && SameObject.mayBe(set.receiver(), kept.receiver());
    return ofHolder
        && !(set.value() instanceof Value.Constant constant
            && Objects.equals(constant.value(), keeper.unset().value()));
  }

  private boolean isStore(Operation.Call call, Keeper keeper, Value receiver) {
    return keeper.kind() == Keeper.Kind.CONTAINER
        && CONTAINER_STORES.contains(call.method().name())
        && sameStorage(receiver, keeper.holder());
  }

  private boolean sameStorage(Value a, Value b) {
    if (a instanceof Value.OfField one && b instanceof Value.OfField other) {
      return Objects.equals(fields.fieldOf(a), fields.fieldOf(b))
          && SameObject.mayBe(one.receiver(), other.receiver());
    }
    return a.equals(b);
  }

  /** {@code var c = f != null ? f : create(); f = c;}: the local carries it to the field. */
  private boolean setsAfterwards(Body body, Question question) {
    Set<Object> carriers = new HashSet<>();
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.SetLocal set
          && (question.region.encloses(step.region())
              || mentionsStepIn(set.value(), question.region, body))) {
        carriers.add(set.local());
      }
    }
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.SetField set
          && set.value() instanceof Value.OfLocal read
          && carriers.contains(read.local())
          && storesInto(set, question.keeper)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentionsStepIn(Value value, Region region, Body body) {
    if (value instanceof Value.Result result) {
      return region.encloses(body.steps().get(result.step()).region());
    }
    return value instanceof Value.OneOf several
        && several.values().stream().anyMatch(v -> mentionsStepIn(v, region, body));
  }
}
