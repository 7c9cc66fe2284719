package dev.initonce.analysis.program;

import org.jspecify.annotations.Nullable;

/**
 * A field.
 *
 * @param owner the type that declares it; the one that the code names where that is out of view
 */
public record FieldRef(String owner, String name) {

  // Written out: those of a record are slow at first.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldRef that && name.equals(that.name) && owner.equals(that.owner);
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + name.hashCode();
  }
}
