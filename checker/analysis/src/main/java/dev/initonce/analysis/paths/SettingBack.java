package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Region;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import java.util.Set;

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

  /** Records what an unguarded step on the path sets back; a catch clause only runs on failure. */
  static void note(Step step, Fields fields) {
    if (Region.isWithin(step.region(), Region.Kind.CATCH)) {
      return;
    }
    if (step.operation() instanceof Operation.SetField set
        && set.value() instanceof Value.Constant constant) {
      fields.setBack(fields.field(set.owner(), set.name()), valueOf(constant));
    } else if (step.operation() instanceof Operation.Call call && call.receiver() != null) {
      Fields.Field field = fields.fieldOf(call.receiver());
      if (field != null && clears(call)) {
        fields.setBack(field, CLEARED);
      }
    }
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
