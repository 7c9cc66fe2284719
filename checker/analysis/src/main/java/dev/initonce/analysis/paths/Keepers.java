package dev.initonce.analysis.paths;

import dev.initonce.analysis.keep.Keeping;
import dev.initonce.analysis.keep.Region;
import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which guards count. Each is taken to count until something shows that it does not: its keeper
 * lives in an object made on each invocation, or the path sets it back. What is found guarded is
 * parked with its keepers and released when the last of them stops counting.
 */
final class Keepers {

  /** One keeper in one node; the region is null where it does not matter. */
  private record Guard(Node node, Keeper keeper, @Nullable Region region) {}

  /** Whether it counts. */
  private static final class State {
    private boolean counts = true;
    private final List<Runnable> whenDead = new ArrayList<>();
  }

  private final World world;
  private final Values values;
  private final Keeping keeping;
  private final HeldKeepers held;
  private final Map<Guard, State> states = new LinkedHashMap<>();

  Keepers(World world, Values values) {
    this.world = world;
    this.values = values;
    this.keeping = world.keeping();
    this.held = new HeldKeepers(world.types(), values, keeping);
  }

  /** Runs the action for once if a guard counts, and again when none does. */
  void run(Node node, List<Region> regions, PhasedAction action) {
    if (node.phase() == Phase.ONCE) {
      action.run(Phase.ONCE);
      return;
    }
    List<Guard> guards = guardsAround(node, regions);
    if (guards.stream().noneMatch(guard -> state(guard).counts)) {
      action.run(Phase.INVOCATION);
      return;
    }
    action.run(Phase.ONCE);
    boolean[] released = {false};
    Runnable release =
        () -> {
          if (!released[0] && guards.stream().noneMatch(guard -> state(guard).counts)) {
            released[0] = true;
            action.run(Phase.INVOCATION);
          }
        };
    guards.forEach(guard -> state(guard).whenDead.add(release));
  }

  /** Something that runs in a phase. */
  interface PhasedAction {
    void run(Phase phase);
  }

  /** Returns whether a step of a node that runs on each invocation is guarded, as it stands now. */
  boolean isOnce(Node node, Step step) {
    return node.phase() == Phase.ONCE
        || guardsAround(node, keeping.around(node.body(), step)).stream()
            .anyMatch(guard -> state(guard).counts);
  }

  /** Returns the keepers that count for a step just now. */
  List<Keeper> counting(Node node, Step step) {
    return counting(node, keeping.around(node.body(), step));
  }

  /** Returns the keepers that count for code in those regions just now. */
  List<Keeper> counting(Node node, List<Region> regions) {
    return guardsAround(node, regions).stream()
        .filter(guard -> state(guard).counts)
        .map(Guard::keeper)
        .toList();
  }

  /**
   * Lets guards end whose keepers no object sets that has arrived to hold them; returns whether
   * there are such.
   */
  boolean release() {
    boolean changed = false;
    for (Map.Entry<Guard, State> entry : List.copyOf(states.entrySet())) {
      Guard guard = entry.getKey();
      Region region = guard.region;
      if (region != null
          && entry.getValue().counts
          && !held.isSet(guard.node, region, guard.keeper)) {
        kill(entry.getValue());
        changed = true;
      }
    }
    return changed;
  }

  private List<Guard> guardsAround(Node node, List<Region> regions) {
    List<Guard> guards = new ArrayList<>();
    for (Region r : regions) {
      for (Keeper keeper : r.keepers()) {
        if (held.isOfAnother(keeper, node)) {
          if (held.maySet(node, r, keeper)) {
            guards.add(new Guard(node, keeper, r));
          }
        } else if (keeping.sets(node.body(), r, keeper, HeldKeepers.classOf(node), null)) {
          guards.add(new Guard(node, keeper, null));
        }
      }
    }
    return guards;
  }

  private State state(Guard guard) {
    State known = states.get(guard);
    if (known != null) {
      return known;
    }
    State state = new State();
    states.put(guard, state);
    watchHolder(guard.node, guard.keeper, state);
    watchSettingBack(guard.keeper, state);
    return state;
  }

  private void watchHolder(Node node, Keeper keeper, State state) {
    Value holder = keeper.holder();
    Value livesIn = holder;
    if (keeper.kind() == Keeper.Kind.FIELD && holder instanceof Value.OfField field) {
      if (field.receiver() == null) {
        return;
      }
      livesIn = field.receiver();
    }
    Set<Token> seen = new HashSet<>();
    values
        .slot(node, livesIn)
        .listen(
            token -> {
              boolean passing =
                  token instanceof Token.Event
                      || (token instanceof Token.Instance instance && !instance.kept());
              if (passing && seen.add(token)) {
                kill(state);
              }
            });
  }

  private void watchSettingBack(Keeper keeper, State state) {
    FieldRef field = world.fields().fieldOf(keeper.holder());
    if (field == null) {
      return;
    }
    Object unset = SettingBack.valueOf(keeper.unset());
    world
        .fields()
        .watch(
            field,
            () -> {
              boolean cleared =
                  keeper.kind() == Keeper.Kind.CONTAINER
                      && world.fields().isSetBackTo(field, SettingBack.CLEARED);
              if (cleared || world.fields().isSetBackTo(field, unset)) {
                kill(state);
              }
            });
  }

  private void kill(State state) {
    if (state.counts) {
      state.counts = false;
      List.copyOf(state.whenDead).forEach(world.queue()::add);
    }
  }
}
