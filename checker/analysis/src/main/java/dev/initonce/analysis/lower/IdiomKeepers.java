package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Call;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the keepers of calls and assignments that store what they guard by themselves. */
final class IdiomKeepers {

  private final Idioms idioms;
  private final Guards guards;
  private final Function<Expression, Value> storage;

  IdiomKeepers(Idioms idioms, Guards guards, Function<Expression, Value> storage) {
    this.idioms = idioms;
    this.guards = guards;
    this.storage = storage;
  }

  /** What the arm of {@code f = f == null ? … : f} gives is stored by the assignment around it. */
  static List<Keeper> storedBy(@Nullable Value target, List<Keeper> keepers) {
    if (target == null) {
      return keepers;
    }
    return keepers.stream()
        .map(k -> sameField(k.holder(), target) ? k.storingItself() : k)
        .toList();
  }

  private static boolean sameField(Value a, Value b) {
    return a instanceof Value.OfField left
        && b instanceof Value.OfField right
        && left.name().equals(right.name())
        && left.owner().equals(right.owner())
        && Objects.equals(left.receiver(), right.receiver());
  }

  @Nullable Keeper keeperOf(Call call, @Nullable Value receiverValue, @Nullable Value target) {
    Expression receiver = call.receiver();
    if (receiver != null && receiverValue != null && idioms.fillsAbsent(call)) {
      Value holder = storage.apply(receiver);
      return new Keeper(
          Keeper.Kind.CONTAINER,
          holder instanceof Value.Opaque ? receiverValue : holder,
          new Value.Constant(TypeUse.UNKNOWN, null),
          true);
    }
    Keeper tested = null;
    if (idioms.elseOfOptional(call) && receiver instanceof Call optional) {
      tested = guards.keeperOf(optional.arguments().get(0));
    } else if (idioms.elseOfNull(call)) {
      tested = guards.keeperOf(call.arguments().get(0));
    }
    return tested == null ? null : storedBy(target, List.of(tested)).get(0);
  }

  /** In {@code reference.updateAndGet(old -> …)} the parameter stands for what is kept. */
  FunctionLowering.@Nullable KeptParameter keptParameter(Call call, Expression.Lambda lambda) {
    Expression receiver = call.receiver();
    int index = idioms.updates(call) ? 0 : idioms.updatesByKey(call) ? 1 : -1;
    if (receiver == null || index < 0 || lambda.parameters().size() <= index) {
      return null;
    }
    Keeper keeper =
        new Keeper(
            Keeper.Kind.CONTAINER,
            storage.apply(receiver),
            new Value.Constant(TypeUse.UNKNOWN, null),
            true);
    return new FunctionLowering.KeptParameter(lambda.parameters().get(index), keeper);
  }
}
