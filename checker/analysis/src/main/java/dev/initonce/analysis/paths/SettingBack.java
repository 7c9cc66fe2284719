package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Recognises what puts a keeper back to where it was before it kept anything. */
final class SettingBack {

  /** What a container is set back to. */
  static final Object CLEARED = "cleared";

  private static final Object NULL = "null";
  private static final Set<String> CLEARING =
      Set.of("clear", "remove", "invalidate", "invalidateAll", "evict", "evictAll");

  private SettingBack() {}

  /** Returns the constant as something that can be compared and kept in a set. */
  static Object valueOf(Value.Constant constant) {
    Object value = constant.value();
    return value == null ? NULL : value;
  }

  /** Returns whether it is worth looking at a step. */
  static boolean maySetBack(Step step) {
    return step.operation() instanceof Operation.Call
        || (step.operation() instanceof Operation.SetField set
            && set.value() instanceof Value.Constant);
  }

  /**
   * Hands on the fields that a step sets back, and to what, when it shows that it does. A catch
   * clause only runs on failure, and what an object made on the path sets back in itself keeps
   * nothing anyway.
   */
  static void find(
      Node node, Step step, Fields fields, Values values, BiConsumer<FieldRef, Object> action) {
    if (node.body().around(step).handling()) {
      return;
    }
    if (step.operation() instanceof Operation.SetField set
        && set.value() instanceof Value.Constant constant) {
      FieldRef field = fields.field(set.owner(), set.name());
      ifKept(node, set.receiver(), values, () -> action.accept(field, valueOf(constant)));
    } else if (step.operation() instanceof Operation.Call call
        && call.receiver() instanceof Value.OfField holder
        && clears(call)) {
      FieldRef field = fields.field(holder.owner(), holder.name());
      ifKept(node, holder.receiver(), values, () -> action.accept(field, CLEARED));
    }
  }

  private static void ifKept(Node node, @Nullable Value object, Values values, Runnable action) {
    if (object == null) {
      action.run();
      return;
    }
    values
        .slot(node, object)
        .listen(
            token -> {
              if (!(token instanceof Token.Instance instance) || instance.kept()) {
                action.run();
              }
            });
  }

  private static boolean clears(Operation.Call call) {
    String name = call.method().name();
    if (CLEARING.contains(name)) {
      return true;
    }
    return name.equals("set")
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Value.Constant constant
        && (constant.value() == null || Boolean.FALSE.equals(constant.value()));
  }
}
