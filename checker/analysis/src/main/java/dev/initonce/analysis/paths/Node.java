package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body in one of the contexts that it runs in: when, on which receiver, and for a lambda made by
 * whom. One object for each combination.
 */
final class Node {

  /**
   * A call from one node to another.
   *
   * @param repetition how often it happens where the step runs once
   */
  record Edge(Node from, Step step, Node to, Repetition repetition) {}

  /** A call that is told apart from others of the same method. */
  record Site(Node caller, int step) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Site that && caller == that.caller && step == that.step;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(caller) + step;
    }
  }

  /** What tells nodes apart. */
  record Key(
      Body body, Phase phase, @Nullable Token self, @Nullable Node creator, @Nullable Site site) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && body == that.body
          && phase == that.phase
          && creator == that.creator
          && Objects.equals(site, that.site)
          && Objects.equals(self, that.self);
    }

    @Override
    public int hashCode() {
      int hash = 31 * System.identityHashCode(body) + System.identityHashCode(creator);
      hash = 31 * (31 * hash + Objects.hashCode(self)) + Objects.hashCode(site);
      return 31 * hash + phase.hashCode();
    }
  }

  private final Key key;
  private final int depth;
  private final int calls;
  private final Slots slots;
  private final Slot returns;
  private final Slot[] results;
  // Few nodes need them.
  private Map<Integer, Slot> addedResults = Map.of();
  private @Nullable Slot addedReturns;
  private final Map<Local, Slot> locals = new HashMap<>();
  // By identity: comparing deep values would cost more than a second slot for an equal one.
  private final IdentityHashMap<Value, Slot> values = new IdentityHashMap<>();
  private final List<Edge> incoming = new ArrayList<>();
  private final List<Edge> incomingOnce = new ArrayList<>();

  Node(Key key, Slots slots) {
    this.key = key;
    this.slots = slots;
    this.returns = slots.of(key.body().signature().returnType());
    this.results = new Slot[key.body().steps().size()];
    Node creator = creator();
    this.depth = creator == null ? 0 : creator.depth + 1;
    int ofSite = key.site() == null ? 0 : key.site().caller().calls + 1;
    this.calls = Math.max(ofSite, creator == null ? 0 : creator.calls);
  }

  Body body() {
    return key.body();
  }

  Phase phase() {
    return key.phase();
  }

  @Nullable Token self() {
    return key.self();
  }

  /** Returns the node whose variables this one captures. */
  @Nullable Node creator() {
    if (key.creator() != null) {
      return key.creator();
    }
    return key.self() instanceof Token.Instance instance ? instance.creator() : null;
  }

  /** Returns how many creators stand behind one another, which recursion could drive on. */
  int depth() {
    return depth;
  }

  /** Returns the call that this node is for, null where it is for all. */
  @Nullable Site site() {
    return key.site();
  }

  /** Returns how many calls behind one another tell it apart. */
  int calls() {
    return calls;
  }

  Slot returns() {
    return returns;
  }

  /** Returns the slot of what the body returns besides parameters that it gives back. */
  Slot addedReturns() {
    Slot added = addedReturns;
    if (added == null) {
      added = slots.of(key.body().signature().returnType());
      addedReturns = added;
    }
    return added;
  }

  /** Returns the slot of what a call gives besides arguments that it gives back. */
  Slot addedResult(int step) {
    if (addedResults.isEmpty()) {
      addedResults = new HashMap<>();
    }
    return addedResults.computeIfAbsent(
        step, s -> slots.ofExpression(typeOf(key.body().steps().get(s).operation())));
  }

  Slot result(int step) {
    Slot slot = results[step];
    if (slot == null) {
      slot = slots.ofExpression(typeOf(key.body().steps().get(step).operation()));
      results[step] = slot;
    }
    return slot;
  }

  private static TypeUse typeOf(Operation operation) {
    if (operation instanceof Operation.Call call) {
      return call.type();
    }
    return operation instanceof Operation.Make make ? make.type() : TypeUse.UNKNOWN;
  }

  /** Returns the variable's slot, in the node that it belongs to. */
  Slot local(Local local) {
    Node owner = this;
    while (!owner.body().locals().contains(local) && owner.creator() != null) {
      owner = owner.creator();
    }
    return owner.locals.computeIfAbsent(local, l -> slots.of(l.type()));
  }

  @Nullable Slot knownSlot(Value value) {
    return values.get(value);
  }

  Slot newSlot(Value value) {
    Slot slot = slots.ofExpression(value.type());
    values.put(value, slot);
    return slot;
  }

  List<Edge> incoming() {
    return incoming;
  }

  /** Returns the calls that run this node once: as a guard says, or from code that runs once. */
  List<Edge> incomingOnce() {
    return incomingOnce;
  }

  /** Adds a call that runs its node in the node's phase. */
  static void connect(Edge edge) {
    (edge.to.phase() == Phase.INVOCATION ? edge.to.incoming : edge.to.incomingOnce).add(edge);
  }

  @Override
  public String toString() {
    return body() + "@" + phase();
  }
}
