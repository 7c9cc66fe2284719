package dev.initonce.analysis.paths;

import dev.initonce.analysis.keep.Keeping;
import dev.initonce.analysis.keep.Region;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keepers in another object than the one that the code runs on: {@code if (repository.client ==
 * null) repository.init()}. Which {@code init} runs, the objects say that arrive there.
 */
final class HeldKeepers {

  private final TypeTable types;
  private final Values values;
  private final Keeping keeping;

  HeldKeepers(TypeTable types, Values values, Keeping keeping) {
    this.types = types;
    this.values = values;
    this.keeping = keeping;
  }

  /** Returns the class of the object that the node runs on, null when it is not known. */
  static @Nullable String classOf(Node node) {
    return node.self() instanceof Token.Instance instance ? instance.type() : null;
  }

  /** Returns whether an object holds the keeper, and not the one that the node runs on. */
  boolean isOfAnother(Keeper keeper, Node node) {
    Value object = holderOf(keeper);
    return object != null
        && !(object instanceof Value.Self self
            && types.isSubtype(node.body().owner().name(), self.type().name()));
  }

  private static @Nullable Value holderOf(Keeper keeper) {
    return !keeper.storesItself() && keeper.holder() instanceof Value.OfField field
        ? field.receiver()
        : null;
  }

  /** Returns whether the region sets the keeper for an object of any class that may hold it. */
  boolean maySet(Node node, Region region, Keeper keeper) {
    Value object = holderOf(keeper);
    return sets(node, region, keeper, null)
        || (object != null
            && types.subtypesOf(object.type().name()).stream()
                .filter(TypeInfo::isConcrete)
                .anyMatch(type -> sets(node, region, keeper, type.name())));
  }

  /** Returns whether the region sets it for an object that was seen to hold it, if any was. */
  boolean isSet(Node node, Region region, Keeper keeper) {
    Value object = holderOf(keeper);
    List<String> classes =
        object == null
            ? List.of()
            : values.slot(node, object).tokens().stream()
                .filter(Token.Instance.class::isInstance)
                .map(token -> ((Token.Instance) token).type())
                .filter(name -> types.isSubtype(name, object.type().name()))
                .toList();
    return classes.isEmpty()
        ? sets(node, region, keeper, null)
        : classes.stream().anyMatch(type -> sets(node, region, keeper, type));
  }

  private boolean sets(Node node, Region region, Keeper keeper, @Nullable String holder) {
    return keeping.sets(node.body(), region, keeper, classOf(node), holder);
  }
}
