package dev.initonce.analysis.program;

/**
 * What a guard tests: the storage that keeps a value for the next time.
 *
 * @param holder for {@link Kind#FIELD} the field itself (an {@link Value.OfField}); for {@link
 *     Kind#CONTAINER} the map, reference or cache
 * @param unset what the storage holds while the guarded code may run: null, or the flag's value
 * @param storesItself whether what the region gives is put into the storage by the construct
 *     itself, as {@code computeIfAbsent} does
 */
public record Keeper(Kind kind, Value holder, Value.Constant unset, boolean storesItself) {

  /** How the storage keeps. */
  public enum Kind {
    FIELD,
    CONTAINER
  }

  /** Returns the same keeper, set by the construct itself. */
  public Keeper storingItself() {
    return new Keeper(kind, holder, unset, true);
  }
}
