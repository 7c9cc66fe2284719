package dev.initonce.analysis.keep;

import dev.initonce.analysis.catalog.KeepingRule.Kind;
import dev.initonce.analysis.keep.Sources.Source;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which keeper a value was read from, and in which storage a value lies. */
final class Reads {

  static final Value.Constant UNSET = new Value.Constant(TypeUse.UNKNOWN, null);

  private static final Set<String> READS =
      Set.of("get", "getIfPresent", "getPlain", "getAcquire", "getOpaque", "peek", "getOrDefault");
  private static final Set<String> WRAPPERS = Set.of("ofNullable", "requireNonNullElse");

  private final Facts facts;
  private final Sources sources;
  private final Summaries summaries;
  private final BoundedSearch search;

  Reads(Facts facts, BoundedSearch search) {
    this.facts = facts;
    this.search = search;
    this.sources = new Sources(facts);
    this.summaries = new Summaries(facts);
  }

  static boolean isRead(String method) {
    return READS.contains(method);
  }

  Sources sources() {
    return sources;
  }

  Summaries summaries() {
    return summaries;
  }

  /** Returns the keeper that the value was read from, null when it is none. */
  @Nullable Keeper keeperOf(Value value, Point at) {
    return search.follow(() -> find(value, at));
  }

  private @Nullable Keeper find(Value value, Point at) {
    if (value instanceof Value.OfField) {
      Value holder = storage(value, at);
      return holder == null ? null : new Keeper(Keeper.Kind.FIELD, holder, UNSET, false);
    } else if (value instanceof Value.OfLocal read) {
      return ofLocal(read, at);
    } else if (value instanceof Value.OneOf several) {
      return ofParts(several.values(), at);
    } else if (value instanceof Value.Result result) {
      Step step = at.body().steps().get(result.step());
      return step.operation() instanceof Operation.Call call ? ofCall(call, at.at(step)) : null;
    }
    return null;
  }

  /** A cast, or an element of an array. */
  private @Nullable Keeper ofParts(List<Value> parts, Point at) {
    if (parts.size() == 1) {
      return keeperOf(parts.get(0), at);
    }
    boolean isElement = parts.size() == 2 && parts.get(0).type().name().endsWith("[]");
    return isElement ? container(parts.get(0), at, UNSET) : null;
  }

  private @Nullable Keeper ofLocal(Value.OfLocal read, Point at) {
    List<Source> from = sources.of(read, at);
    return from.isEmpty() ? parameterOfUpdate(read.local(), at) : common(from);
  }

  /** Returns the keeper that all of the values were read from. */
  private @Nullable Keeper common(List<Source> values) {
    Keeper common = null;
    for (Source source : values) {
      Keeper keeper = keeperOf(source.value(), source.at());
      if (keeper == null || (common != null && !common.equals(keeper))) {
        return null;
      }
      common = keeper;
    }
    return common;
  }

  /** In {@code reference.updateAndGet(old -> …)} the parameter stands for what is kept. */
  private @Nullable Keeper parameterOfUpdate(Local local, Point at) {
    Body function = at.body();
    Body around = function.enclosing();
    int parameter = function.parameters().indexOf(local);
    if (at.call() != null
        || around == null
        || parameter < 0
        || !sources.isNeverAssigned(local, at)) {
      return null;
    }
    for (Step step : around.steps()) {
      if (step.operation() instanceof Operation.Call call
          && call.receiver() != null
          && call.arguments().stream()
              .anyMatch(v -> v instanceof Value.Function f && f.body() == function)) {
        Kind kind = parameter == 0 ? Kind.UPDATE : Kind.KEYED_UPDATE;
        boolean updates = parameter <= 1 && facts.is(kind, call);
        Keeper kept = updates ? container(call.receiver(), Point.at(around, step), UNSET) : null;
        return kept == null ? null : kept.storingItself();
      }
    }
    return null;
  }

  /** In {@code (field = lookUp()) == null} what is tested has just been stored. */
  @Nullable Keeper justStored(Value value, Point at) {
    Keeper stored = null;
    for (Step step : at.body().steps()) {
      if (step.block() == at.block()
          && step.operation() instanceof Operation.SetField set
          && set.value() == value) {
        stored =
            keeperOf(
                new Value.OfField(value.type(), set.receiver(), set.owner(), set.name()),
                at.at(step));
      }
    }
    return stored;
  }

  private @Nullable Keeper ofCall(Operation.Call call, Point at) {
    String name = call.method().name();
    if (WRAPPERS.contains(name) && !call.arguments().isEmpty()) {
      return keeperOf(call.arguments().get(0), at);
    }
    Body inlined = summaries.meaningOf(call, at);
    if (inlined != null) {
      return common(summaries.returned(inlined, at.in(inlined, call)));
    }
    Value receiver = call.receiver();
    return receiver == null || !READS.contains(name) ? null : container(receiver, at, UNSET);
  }

  /** Returns the container as a keeper, null when it cannot be said which it is. */
  @Nullable Keeper container(Value holder, Point at, Value.Constant unset) {
    Value storage = storage(holder, at);
    return storage == null ? null : new Keeper(Keeper.Kind.CONTAINER, storage, unset, false);
  }

  /**
   * Returns where the value lies, in the words of the body that all of this is asked for: a
   * variable, a field, or the container that it is a view of. Null when there are no words for it.
   */
  @Nullable Value storage(Value value, Point at) {
    if (value instanceof Value.OfField read) {
      return field(read, at);
    } else if (value instanceof Value.OneOf cast && cast.values().size() == 1) {
      return storage(cast.values().get(0), at);
    } else if (value instanceof Value.Result result) {
      return resultOf(result, at);
    } else if (at.call() != null && value instanceof Value.OfLocal read) {
      return localOfCalled(read, at);
    } else if (at.call() != null && value instanceof Value.Self self) {
      return selfOfCalled(self, at.body(), at.call());
    }
    boolean lies =
        value instanceof Value.OfLocal
            || value instanceof Value.Self
            || value instanceof Value.Constant;
    return lies ? value : new Value.Opaque(value.type());
  }

  private @Nullable Value field(Value.OfField read, Point at) {
    Value on = read.receiver();
    if (on == null) {
      return read;
    }
    Value receiver = storage(on, at);
    return receiver == null
        ? null
        : new Value.OfField(read.type(), receiver, read.owner(), read.name());
  }

  private @Nullable Value resultOf(Value.Result result, Point at) {
    Step step = at.body().steps().get(result.step());
    if (step.operation() instanceof Operation.Call call) {
      Keeper read = keeperOf(result, at);
      if (read != null) {
        return read.holder();
      }
      // A view of a container, such as map.keySet(), is kept where the container is.
      Value receiver = call.receiver();
      if (receiver != null) {
        return storage(receiver, at.at(step));
      }
    }
    return new Value.Opaque(result.type());
  }

  private @Nullable Value localOfCalled(Value.OfLocal read, Point at) {
    List<Source> from = sources.of(read, at);
    return from.size() == 1 ? storage(from.get(0).value(), from.get(0).at()) : null;
  }

  /** The receiver of the call; not an object around its own, which only that one knows. */
  private @Nullable Value selfOfCalled(Value.Self self, Body called, Point.Called call) {
    Value receiver = call.call().receiver();
    boolean own =
        !self.type().isKnown()
            || facts.types().isSubtype(called.owner().name(), self.type().name());
    if (receiver instanceof Value.Self && call.by().call() == null) {
      return own ? receiver : self;
    }
    return receiver == null || !own ? null : storage(receiver, call.by());
  }
}
