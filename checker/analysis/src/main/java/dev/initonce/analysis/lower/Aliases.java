package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which local variables stand for a keeper just now: {@code var c = field;} makes c an alias until
 * c is assigned again. A local can stand for the condition, or the time, that it was made from.
 */
final class Aliases {

  private final Map<Local, Keeper> keepers = new HashMap<>();
  private final Map<Local, Expression> origins = new HashMap<>();

  @Nullable Keeper keeper(Local local) {
    return keepers.get(local);
  }

  @Nullable Expression madeFrom(Local local) {
    return origins.get(local);
  }

  /** Records an assignment; null where the value is no keeper, or of no interest. */
  void assign(Local local, @Nullable Keeper keeper, @Nullable Expression origin) {
    keepers.remove(local);
    origins.remove(local);
    if (keeper != null) {
      keepers.put(local, keeper);
    }
    if (origin != null) {
      origins.put(local, origin);
    }
  }

  /** What stood for what at one moment. */
  record Snapshot(Map<Local, Keeper> keepers, Map<Local, Expression> origins) {}

  Snapshot snapshot() {
    return new Snapshot(new HashMap<>(keepers), new HashMap<>(origins));
  }

  void restore(Snapshot snapshot) {
    keepers.clear();
    keepers.putAll(snapshot.keepers);
    origins.clear();
    origins.putAll(snapshot.origins);
  }

  /** Keeps only what stood for the same in the snapshot: two ways meet here. */
  void keepCommon(Snapshot other) {
    keepers.entrySet().removeIf(e -> !e.getValue().equals(other.keepers.get(e.getKey())));
    origins.entrySet().removeIf(e -> !e.getValue().equals(other.origins.get(e.getKey())));
  }

  Aliases copy() {
    Aliases copy = new Aliases();
    copy.keepers.putAll(keepers);
    copy.origins.putAll(origins);
    return copy;
  }
}
