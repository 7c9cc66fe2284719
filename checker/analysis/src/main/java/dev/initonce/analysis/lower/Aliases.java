package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which local variables stand for a keeper just now: {@code var c = field;} makes c an alias until
 * c is assigned again. A boolean local can stand for the condition that it was made from.
 */
final class Aliases {

  private final Map<Local, Keeper> keepers = new HashMap<>();
  private final Map<Local, Expression> conditions = new HashMap<>();

  @Nullable Keeper keeper(Local local) {
    return keepers.get(local);
  }

  @Nullable Expression condition(Local local) {
    return conditions.get(local);
  }

  /** Records an assignment; null where the value is no keeper, or no condition. */
  void assign(Local local, @Nullable Keeper keeper, @Nullable Expression condition) {
    keepers.remove(local);
    conditions.remove(local);
    if (keeper != null) {
      keepers.put(local, keeper);
    }
    if (condition != null) {
      conditions.put(local, condition);
    }
  }

  /** What stood for what at one moment. */
  record Snapshot(Map<Local, Keeper> keepers, Map<Local, Expression> conditions) {}

  Snapshot snapshot() {
    return new Snapshot(new HashMap<>(keepers), new HashMap<>(conditions));
  }

  void restore(Snapshot snapshot) {
    keepers.clear();
    keepers.putAll(snapshot.keepers);
    conditions.clear();
    conditions.putAll(snapshot.conditions);
  }

  /** Keeps only what stood for the same in the snapshot: two ways meet here. */
  void keepCommon(Snapshot other) {
    keepers.entrySet().removeIf(e -> !e.getValue().equals(other.keepers.get(e.getKey())));
    conditions.entrySet().removeIf(e -> !e.getValue().equals(other.conditions.get(e.getKey())));
  }

  Aliases copy() {
    Aliases copy = new Aliases();
    copy.keepers.putAll(keepers);
    copy.conditions.putAll(conditions);
    return copy;
  }
}
