package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Receivers that no object was seen to arrive at, because code out of view passes them. They are
 * taken to be any object of their type that is made in view, and if there is none, one that is
 * kept.
 */
final class UnseenReceivers {

  private record Receiver(Slot slot, String type) {}

  /** A receiver of which only the method is known that is called on it. */
  private record Nameless(Slot slot, String method, int arity) {}

  private final World world;
  private final Set<Receiver> waiting = new LinkedHashSet<>();
  private final Set<Nameless> nameless = new LinkedHashSet<>();
  private final Set<String> askedFor = new HashSet<>();
  private final Map<String, Set<String>> declaring = new HashMap<>();
  private boolean indexed;

  UnseenReceivers(World world) {
    this.world = world;
  }

  void add(Slot slot, String type) {
    waiting.add(new Receiver(slot, type));
  }

  /** Links by name only if exactly one type in view declares that name and arity. */
  void addByName(Slot slot, CallShape call) {
    if (typesDeclaring(call.name(), call.arity()).size() <= 1) {
      nameless.add(new Nameless(slot, call.name(), call.arity()));
    }
  }

  /** Returns the methods for which it mattered that at most one type in view declares them. */
  Set<String> askedFor() {
    return askedFor;
  }

  /** Supposes what is missing; returns whether that changed anything. */
  boolean suppose() {
    List<Receiver> open = new ArrayList<>();
    for (Receiver receiver : waiting) {
      if (receiver.slot.tokens().stream().noneMatch(token -> explains(token, receiver.type))) {
        open.add(receiver);
      }
    }
    waiting.clear();
    for (Nameless receiver : nameless) {
      addOnly(receiver, open);
    }
    nameless.clear();
    boolean changed = false;
    for (Receiver receiver : open) {
      Slot instances = world.instances().of(receiver.type);
      world.instances().supposeAll(receiver.type);
      changed |= !instances.tokens().isEmpty();
      instances.flowTo(receiver.slot);
    }
    return changed;
  }

  private boolean explains(Token token, String type) {
    if (token instanceof Token.Instance instance) {
      return world.types().isSubtype(instance.type(), type);
    }
    return token instanceof Token.Function || token instanceof Token.Memo;
  }

  private void addOnly(Nameless receiver, List<Receiver> open) {
    Set<String> owners = typesDeclaring(receiver.method, receiver.arity);
    String only = owners.isEmpty() ? "" : owners.iterator().next();
    if (receiver.slot.tokens().stream().noneMatch(token -> explains(token, only))) {
      askedFor.add(receiver.method);
      if (!owners.isEmpty()) {
        open.add(new Receiver(receiver.slot, only));
      }
    }
  }

  private Set<String> typesDeclaring(String method, int arity) {
    if (!indexed) {
      index();
    }
    return declaring.getOrDefault(key(method, arity), Set.of());
  }

  private void index() {
    indexed = true;
    for (TypeInfo type : world.types().all()) {
      for (List<Body> bodies : type.methods().values()) {
        for (Body body : bodies) {
          if (body.kind() == Body.Kind.METHOD && !overrides(type, body)) {
            declaring
                .computeIfAbsent(key(body.name(), body.parameters().size()), k -> new HashSet<>())
                .add(type.name());
          }
        }
      }
    }
  }

  private boolean overrides(TypeInfo type, Body body) {
    return world.types().lineage(type.name()).stream()
        .filter(above -> above != type)
        .anyMatch(
            above ->
                above.methods(body.name()).stream()
                    .anyMatch(m -> m.parameters().size() == body.parameters().size()));
  }

  private static String key(String name, int arity) {
    return name + "/" + arity;
  }
}
