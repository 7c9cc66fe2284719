package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the slot that a value of a node arrives in. */
final class Values {

  private final World world;
  private final Set<FieldRef> stored;

  /**
   * Makes it for one walk.
   *
   * @param stored the fields that code in view stores into; all others are filled by a container
   */
  Values(World world, Set<FieldRef> stored) {
    this.world = world;
    this.stored = new HashSet<>(stored);
  }

  Slot slot(Node node, Value value) {
    if (value instanceof Value.OfLocal read) {
      return node.local(read.local());
    } else if (value instanceof Value.Result result) {
      return node.result(result.step());
    } else if (value instanceof Value.Function function) {
      return node.result(function.step());
    }
    Slot known = node.knownSlot(value);
    if (known != null) {
      return known;
    }
    Slot slot = node.newSlot(value);
    if (value instanceof Value.Self self) {
      fillSelf(node, self, slot);
    } else if (value instanceof Value.OfField read) {
      fillField(node, read, slot);
    } else if (value instanceof Value.OneOf several) {
      several.values().forEach(v -> slot(node, v).flowTo(slot));
    } else if (value instanceof Value.Choice choice) {
      choice.values().forEach(v -> slot(node, v).flowTo(slot));
    }
    return slot;
  }

  private void fillSelf(Node node, Value.Self self, Slot slot) {
    Token own = node.self();
    String wanted = self.type().name();
    if (own instanceof Token.Instance instance
        && (wanted.isEmpty() || world.types().isSubtype(instance.type(), wanted))) {
      slot.add(own);
      return;
    }
    Token outer = enclosingInstance(node, wanted);
    if (outer != null) {
      slot.add(outer);
    } else if (world.types().inView(wanted)) {
      fillInner(own, wanted, slot);
    }
  }

  private @Nullable Token enclosingInstance(Node node, String wanted) {
    for (Node around = node.creator(); around != null; around = around.creator()) {
      if (around.self() instanceof Token.Instance instance
          && world.types().isSubtype(instance.type(), wanted)) {
        return instance;
      }
    }
    return null;
  }

  /** An inner class's enclosing object was there before it: kept if the inner one is. */
  private void fillInner(@Nullable Token own, String wanted, Slot slot) {
    if (own instanceof Token.Instance inner && inner.kept()) {
      slot.add(new Token.Instance(wanted, true, null));
    } else {
      world.instances().of(wanted).flowTo(slot);
    }
  }

  private void fillField(Node node, Value.OfField read, Slot slot) {
    FieldRef field = world.fields().field(read.owner(), read.name());
    Value receiver = read.receiver();
    if (receiver == null) {
      world.use(field.owner());
      from(field, true, read.type(), slot);
      return;
    }
    Set<Boolean> seen = new HashSet<>();
    slot(node, receiver)
        .listen(
            token -> {
              if (token instanceof Token.Instance instance && seen.add(instance.kept())) {
                from(field, instance.kept(), read.type(), slot);
              } else if (token instanceof Token.Event) {
                slot.add(token);
              }
            });
  }

  private void from(FieldRef field, boolean kept, TypeUse type, Slot slot) {
    Slot contents = world.fields().slot(field, kept);
    contents.flowTo(slot);
    if (stored.contains(field)) {
      return;
    }
    TypeUse known = world.fields().declaredType(field);
    String declared = (known.isKnown() ? known : type).name();
    TypeTable types = world.types();
    if (types.inView(declared)) {
      world.instances().of(declared).flowTo(slot);
    } else if (world.resources().ruleFor(declared) != null) {
      slot.add(new Token.Instance(declared, kept, null));
    }
  }
}
