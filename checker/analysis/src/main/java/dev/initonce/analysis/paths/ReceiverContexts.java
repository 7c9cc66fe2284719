package dev.initonce.analysis.paths;

import dev.initonce.analysis.keep.Keeping;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of a method whether it matters of which class its receiver is. A base of many subclasses has
 * many that do the same on each: they read and write fields, and call methods that no subclass
 * overrides and that tell receivers apart as little. Those are walked once for all of them.
 *
 * <p>It does matter where the receiver goes elsewhere, where a subclass may fill in a call, where a
 * guard is: which class sets a keeper is asked of the receiver's; and where there are parameters,
 * which would hold together what the callers of each pass.
 */
final class ReceiverContexts {

  private final TypeTable types;
  private final Keeping keeping;
  private final Map<Body, Boolean> known = new HashMap<>();
  private final Map<Body, @Nullable List<Body>> calledOnSelf = new HashMap<>();
  private final Map<TypeInfo, Set<String>> overriddenBelow = new HashMap<>();

  ReceiverContexts(TypeTable types, Keeping keeping) {
    this.types = types;
    this.keeping = keeping;
  }

  /** Returns the receiver that stands for all that the body does not tell apart from this one. */
  @Nullable Token of(Body body, @Nullable Token self) {
    return self instanceof Token.Instance instance
            && body.kind() == Body.Kind.METHOD
            && !instance.type().equals(body.owner().name())
            && isAlikeForAll(body)
        ? new Token.Instance(body.owner().name(), instance.kept(), instance.creator())
        : self;
  }

  private boolean isAlikeForAll(Body body) {
    Boolean answer = known.get(body);
    if (answer == null) {
      Set<Body> together = new LinkedHashSet<>();
      answer = collect(body, together);
      if (answer) {
        together.forEach(each -> known.put(each, true));
      }
      known.put(body, answer);
    }
    return answer;
  }

  /** Collects what the body runs on its receiver; returns whether all of it is alike for all. */
  private boolean collect(Body body, Set<Body> together) {
    Deque<Body> open = new ArrayDeque<>(List.of(body));
    together.add(body);
    while (!open.isEmpty()) {
      Body next = open.poll();
      if (Boolean.FALSE.equals(known.get(next))) {
        return false;
      }
      List<Body> called = calledOnSelf.computeIfAbsent(next, this::findCalledOnSelf);
      if (called == null) {
        return false;
      }
      called.stream().filter(together::add).forEach(open::add);
    }
    return true;
  }

  /** Returns what a body calls on its receiver, null if it tells receivers apart itself. */
  private @Nullable List<Body> findCalledOnSelf(Body body) {
    if (body.isStatic() || body.signature().isAbstract() || !body.parameters().isEmpty()) {
      return null;
    }
    List<Body> called = new ArrayList<>();
    for (Step step : body.steps()) {
      if (!keeping.around(body, step).isEmpty() || !addCalled(body, step.operation(), called)) {
        return null;
      }
    }
    return called;
  }

  private boolean addCalled(Body body, Operation operation, List<Body> called) {
    if (operation instanceof Operation.Call call) {
      return isOf(body, call.receiver())
          ? isFree(body, call.arguments()) && addTargets(body, call, called)
          : isFree(body, call.receiver()) && isFree(body, call.arguments());
    } else if (operation instanceof Operation.Make make) {
      TypeInfo made = types.get(make.className());
      // A class declared in this body holds on to the receiver.
      return (made == null || made.declaredIn() == null) && isFree(body, make.arguments());
    } else if (operation instanceof Operation.SetField set) {
      return (isOf(body, set.receiver()) || isFree(body, set.receiver()))
          && isFree(body, set.value());
    } else if (operation instanceof Operation.SetLocal set) {
      return isFree(body, set.value());
    } else if (operation instanceof Operation.Return ret) {
      return isFree(body, ret.value());
    }
    // A function holds on to the receiver too.
    return operation instanceof Operation.Close close && isFree(body, close.resource());
  }

  private static boolean isOf(Body body, @Nullable Value value) {
    return value instanceof Value.Self self && self.type().name().equals(body.owner().name());
  }

  private static boolean isFree(Body body, Collection<Value> values) {
    return values.stream().allMatch(value -> isFree(body, value));
  }

  /** Whether the receiver does not go there; what one of its fields holds is not the receiver. */
  private static boolean isFree(Body body, @Nullable Value value) {
    if (value instanceof Value.OfField read) {
      return isOf(body, read.receiver()) || isFree(body, read.receiver());
    } else if (value instanceof Value.OneOf several) {
      return isFree(body, several.values());
    } else if (value instanceof Value.Choice choice) {
      return isFree(body, choice.values());
    }
    return !(value instanceof Value.Self) && !(value instanceof Value.Function);
  }

  private boolean addTargets(Body body, Operation.Call call, List<Body> called) {
    TypeInfo owner = body.owner();
    List<Body> targets =
        types.findMethods(
            call.viaSuper() ? call.method().owner() : owner.name(), CallShape.of(call));
    called.addAll(targets);
    return targets.size() == 1
        && (call.viaSuper() || !overriddenBelow(owner).contains(call.method().name()));
  }

  /** Returns the names of all methods that an object of a subtype may have from elsewhere. */
  private Set<String> overriddenBelow(TypeInfo owner) {
    Set<String> known = overriddenBelow.get(owner);
    if (known == null) {
      Set<TypeInfo> others = new HashSet<>();
      types.subtypesOf(owner.name()).forEach(below -> others.addAll(types.lineage(below.name())));
      types.lineage(owner.name()).forEach(others::remove);
      known = new HashSet<>();
      for (TypeInfo other : others) {
        known.addAll(other.methods().keySet());
      }
      overriddenBelow.put(owner, known);
    }
    return known;
  }
}
