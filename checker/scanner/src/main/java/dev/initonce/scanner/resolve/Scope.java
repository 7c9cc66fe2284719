package dev.initonce.scanner.resolve;

import dev.initonce.analysis.syntax.TypeUse;
import org.jspecify.annotations.Nullable;

/** A region of source in which names are declared, inside another one. Not thread-safe. */
public abstract class Scope {

  private final @Nullable Scope outer;

  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /** Returns the scope around this one, null for a file. */
  public final @Nullable Scope outer() {
    return outer;
  }

  /** Returns the type that a simple name means here, null when nothing tells. */
  public final @Nullable TypeUse type(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      TypeUse found = scope.declaredType(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns the local variable or field that a simple name means here, null if there is none. */
  public final @Nullable Variable variable(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Variable found = scope.declaredVariable(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns the innermost class around this place, null at the top of a file. */
  public final @Nullable ClassScope enclosingClass() {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (scope instanceof ClassScope found) {
        return found;
      }
    }
    return null;
  }

  /** Returns the file around this place. */
  public final FileScope file() {
    Scope scope = this;
    while (scope.outer != null) {
      scope = scope.outer;
    }
    return (FileScope) scope;
  }

  /** Returns the type of that name that this very scope declares. */
  @Nullable TypeUse declaredType(String name) {
    return null;
  }

  /** Returns the variable of that name that this very scope declares. */
  @Nullable Variable declaredVariable(String name) {
    return null;
  }
}
