package dev.initonce.analysis.keep;

import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Value;
import org.jspecify.annotations.Nullable;

/** Tells objects apart as far as one body shows that they are different. */
final class SameObject {

  private SameObject() {}

  /** Returns whether both may be one object; null stands for a class. */
  static boolean mayBe(@Nullable Value one, @Nullable Value other) {
    if (one instanceof Value.OfLocal left && other instanceof Value.OfLocal right) {
      return left.local().equals(right.local());
    }
    if (one instanceof Value.OfField left && other instanceof Value.OfField right) {
      return left.name().equals(right.name()) && mayBe(left.receiver(), right.receiver());
    }
    return !isOther(one, other) && !isOther(other, one);
  }

  /** A local, a parameter above all, or another object's field, is hardly the receiver itself. */
  private static boolean isOther(@Nullable Value one, @Nullable Value other) {
    return one instanceof Value.Self
        && (other instanceof Value.OfLocal
            || (other instanceof Value.OfField field && field.receiver() != null));
  }

  /**
   * Returns the keeper as a method sees it that is called on the same object, or on the keeper's
   * own object, which is then its receiver.
   */
  static Keeper inCallee(Keeper keeper, Operation.Call call) {
    if (!(keeper.holder() instanceof Value.OfField field) || field.receiver() == null) {
      return keeper;
    }
    boolean passed = call.arguments().stream().anyMatch(Value.Self.class::isInstance);
    boolean onSelf = call.receiver() instanceof Value.Self;
    if (field.receiver() instanceof Value.Self && onSelf && !passed) {
      return keeper;
    }
    Value receiver =
        call.receiver() == null || onSelf
            ? new Value.Opaque(field.receiver().type())
            : new Value.Self(field.receiver().type());
    return new Keeper(
        keeper.kind(),
        new Value.OfField(field.type(), receiver, field.owner(), field.name()),
        keeper.unset(),
        keeper.storesItself());
  }
}
