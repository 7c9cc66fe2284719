package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Step;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the path sets back. Unguarded code does so on every invocation. Guarded code that rebuilds
 * something may well set back what is derived from it; but guards that set each other back in a
 * circle let all of their code run on every invocation.
 */
final class Resets {

  /** A field and the value that lets the code run which it guards. */
  private record Unset(FieldRef field, Object value) {}

  private final Fields fields;
  private final Values values;
  private final Keepers keepers;
  private final Map<Unset, Set<Unset>> resets = new LinkedHashMap<>();

  Resets(Fields fields, Values values, Keepers keepers) {
    this.fields = fields;
    this.values = values;
    this.keepers = keepers;
  }

  /** Records what a step of the node sets back. */
  void note(Node node, Step step, Phase phase) {
    if (phase == Phase.INVOCATION) {
      SettingBack.find(node, step, fields, values, fields::setBack);
    } else if (node.phase() == Phase.INVOCATION && SettingBack.maySetBack(step)) {
      List<Keeper> guards = keepers.counting(node, step);
      SettingBack.find(
          node,
          step,
          fields,
          values,
          (field, value) -> guards.forEach(guard -> add(guard, field, value)));
    }
  }

  private void add(Keeper guard, FieldRef field, Object value) {
    FieldRef kept = fields.fieldOf(guard.holder());
    if (kept != null && !kept.equals(field)) {
      Unset unset = new Unset(kept, unsetOf(guard));
      resets.computeIfAbsent(unset, u -> new LinkedHashSet<>()).add(new Unset(field, value));
    }
  }

  private static Object unsetOf(Keeper guard) {
    return guard.kind() == Keeper.Kind.CONTAINER
        ? SettingBack.CLEARED
        : SettingBack.valueOf(guard.unset());
  }

  /** Lets what is set back in a circle count as set back; returns whether that is news. */
  boolean release() {
    boolean changed = false;
    for (Map.Entry<Unset, Set<Unset>> entry : resets.entrySet()) {
      for (Unset target : entry.getValue()) {
        boolean news = !fields.isSetBackTo(target.field, target.value);
        if (news && leadsTo(target, entry.getKey(), new HashSet<>())) {
          fields.setBack(target.field, target.value);
          changed = true;
        }
      }
    }
    return changed;
  }

  private boolean leadsTo(Unset from, Unset wanted, Set<Unset> seen) {
    return from.equals(wanted)
        || (seen.add(from)
            && resets.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> leadsTo(next, wanted, seen)));
  }
}
