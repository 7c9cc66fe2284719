package dev.initonce.analysis.keep;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether guarded code sets the keeper that guards it, itself or through its class. */
final class Stores {

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

  /** A region and what it must set; {@code self} is null where the answer is the same for all. */
  private record Question(
      Region region, Keeper keeper, @Nullable String self, @Nullable String holder) {}

  /**
   * One search for a store.
   *
   * @param keeper the keeper as the code at hand sees it
   * @param self the class of the object that the code runs on, null when it is not known
   * @param holder the class of the object that holds the keeper where that is another one, null
   *     when it is not known
   * @param seen the bodies that have been looked through
   * @param dispatched the calls that were looked up by the class of the object; empty when the
   *     answer does not depend on it
   */
  private record Search(
      Keeper keeper,
      @Nullable String self,
      @Nullable String holder,
      Set<Body> seen,
      List<CallShape> dispatched) {

    /** The same in a method of the object that the code runs on. */
    Search onSelf(Keeper inside) {
      return new Search(inside, self, holder, seen, dispatched);
    }

    /** The same in a method of another object, of that class. */
    Search on(Keeper inside, @Nullable String object) {
      return new Search(inside, object, null, seen, dispatched);
    }
  }

  private final TypeTable types;
  private final Carried carried;
  private final Regions regions;
  private final Map<Question, Boolean> answers = new HashMap<>();

  Stores(Facts facts, Regions regions) {
    this.types = facts.types();
    this.carried = new Carried(facts);
    this.regions = regions;
  }

  /**
   * Returns whether code in the region sets the keeper.
   *
   * @param self the class of the object that the body runs on, null when it is not known: calls of
   *     its own methods run the overrides of that class
   * @param holder the class of the object that holds the keeper, where that is another one and
   *     known: the same goes for calls of its methods
   */
  boolean sets(
      Body body, Region region, Keeper keeper, @Nullable String self, @Nullable String holder) {
    if (keeper.storesItself()) {
      return true;
    }
    Boolean forAll = answers.get(new Question(region, keeper, null, holder));
    if (forAll == null) {
      forAll = answers.get(new Question(region, keeper, self, holder));
    }
    if (forAll != null) {
      return forAll;
    }
    String from = self != null && types.isSubtype(self, body.owner().name()) ? self : null;
    Search search = new Search(keeper, from, holder, new HashSet<>(), new ArrayList<>());
    boolean answer =
        setsWithin(body, region, search)
            || setsAfterwards(body, new Question(region, keeper, self, holder));
    boolean depends = !search.dispatched.isEmpty();
    answers.put(new Question(region, keeper, depends ? self : null, holder), answer);
    return answer;
  }

  private boolean setsWithin(Body body, @Nullable Region region, Search search) {
    for (Step step : body.steps()) {
      if (runsWithin(body, region, step) && setsBy(body, step, search)) {
        return true;
      }
    }
    return false;
  }

  private boolean setsWithin(List<Body> bodies, Search search) {
    return bodies.stream().anyMatch(b -> search.seen.add(b) && setsWithin(b, null, search));
  }

  private boolean runsWithin(Body body, @Nullable Region region, Step step) {
    return region == null
        || region.encloses(step)
        || (step.operation() instanceof Operation.Call call
            && region.equals(regions.ofFunctions(body, step, call)));
  }

  private boolean setsBy(Body body, Step step, Search search) {
    Operation operation = step.operation();
    if (operation instanceof Operation.SetField set) {
      return intoField(types, set, search.keeper);
    }
    if (operation instanceof Operation.MakeFunction function) {
      return setsWithin(List.of(function.body()), search);
    }
    if (!(operation instanceof Operation.Call call)) {
      return false;
    }
    if (isStore(body, step, call, search.keeper)) {
      return true;
    }
    for (Value argument : call.arguments()) {
      if (argument instanceof Value.Function function
          && setsWithin(List.of(function.body()), search)) {
        return true;
      }
    }
    return setsThroughOwnMethod(body, call, search);
  }

  private boolean setsThroughOwnMethod(Body body, Operation.Call call, Search search) {
    Keeper keeper = search.keeper;
    boolean own = call.receiver() == null || call.receiver() instanceof Value.Self;
    FieldRef kept = types.fieldOf(keeper.holder());
    String from = body.owner().name();
    String owner = call.method().owner();
    boolean ofKeeper = kept != null && isRelated(owner, kept.owner()) && isOnHolder(call, keeper);
    boolean related = isRelated(from, owner);
    if (!(own && related) && !ofKeeper) {
      return false;
    }
    CallShape shape = CallShape.of(call);
    Keeper inside = SameObject.inCallee(keeper, call);
    if (!own || !related || call.receiver() == null) {
      String holder = search.holder;
      if (holder != null && ofKeeper && types.isSubtype(holder, owner)) {
        return setsWithin(types.findMethods(holder, shape), search.on(inside, holder));
      }
      return setsIn(related && own ? from : owner, shape, search.on(inside, null));
    }
    Search same = search.onSelf(inside);
    if (call.viaSuper() || shape.name().equals("<init>")) {
      return setsWithin(types.findMethods(owner, shape), same);
    }
    if (search.self == null) {
      return setsIn(from, shape, same);
    }
    search.dispatched.add(shape);
    return setsWithin(types.findMethods(search.self, shape), same);
  }

  private boolean isRelated(String one, String other) {
    return types.isSubtype(one, other) || types.isSubtype(other, one);
  }

  private boolean setsIn(String className, CallShape shape, Search search) {
    List<Body> callees = types.findMethods(className, shape);
    return callees.isEmpty()
        ? setsInEachSubclass(className, shape, search)
        : setsWithin(callees, search);
  }

  /** A method of another object of the class sets that one's field, not the keeper. */
  private boolean isOnHolder(Operation.Call call, Keeper keeper) {
    return !(keeper.holder() instanceof Value.OfField field)
        || field.receiver() == null
        || (call.receiver() != null && sameStorage(call.receiver(), field.receiver()));
  }

  /** A template method is left to subclasses: each of them must set the keeper. */
  private boolean setsInEachSubclass(String className, CallShape shape, Search search) {
    Set<Body> callees = new LinkedHashSet<>();
    for (TypeInfo subclass : types.subtypesOf(className)) {
      if (subclass.isConcrete()) {
        callees.addAll(types.findMethods(subclass.name(), shape));
      }
    }
    return !callees.isEmpty()
        && callees.stream().allMatch(callee -> setsWithin(List.of(callee), search));
  }

  /** Returns whether the step sets the field, to something else than what is unset. */
  static boolean intoField(TypeTable types, Operation.SetField set, Keeper keeper) {
    boolean ofHolder =
        types.field(set.owner(), set.name()).equals(types.fieldOf(keeper.holder()))
            && keeper.holder() instanceof Value.OfField kept
            && SameObject.mayBe(set.receiver(), kept.receiver());
    return ofHolder
        && !(set.value() instanceof Value.Constant constant
            && Objects.equals(constant.value(), keeper.unset().value()));
  }

  private boolean isStore(Body body, Step step, Operation.Call call, Keeper keeper) {
    Value receiver = call.receiver();
    if (receiver == null
        || keeper.kind() != Keeper.Kind.CONTAINER
        || !CONTAINER_STORES.contains(call.method().name())) {
      return false;
    }
    Value lies = regions.storage(body, step, receiver);
    return sameStorage(receiver, keeper.holder())
        || (lies != null && sameStorage(lies, keeper.holder()));
  }

  private boolean sameStorage(Value a, Value b) {
    if (a instanceof Value.OfField one && b instanceof Value.OfField other) {
      return Objects.equals(types.fieldOf(a), types.fieldOf(b))
          && SameObject.mayBe(one.receiver(), other.receiver());
    }
    return a.equals(b);
  }

  /**
   * {@code var c = f != null ? f : create(); f = c;}: what the region gives is stored behind it.
   */
  private boolean setsAfterwards(Body body, Question question) {
    return body.steps().stream()
        .anyMatch(
            step ->
                step.operation() instanceof Operation.SetField set
                    && intoField(types, set, question.keeper)
                    && carries(body, question.region, step, set));
  }

  /** Returns whether what the step stores may have been made in the region. */
  boolean carries(Body body, Region region, Step store, Operation.SetField set) {
    return carried.comesFrom(
        body,
        store,
        set.value(),
        from -> region.encloses(body.steps().get(from)),
        region::encloses);
  }
}
