package dev.initonce.scanner.translate;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.BlockScope;
import dev.initonce.scanner.resolve.Scope;
import dev.initonce.scanner.resolve.SourceType;
import java.util.Objects;

/**
 * The place in a method, lambda or initialiser that is being translated.
 *
 * @param scope what is declared here
 * @param isStatic whether there is no {@code this}
 * @param returned where {@code return} sends its value
 * @param yielded where {@code yield} sends its value
 */
record Body(BlockScope scope, boolean isStatic, Target returned, Target yielded) {

  /** Returns the body of a method, initialiser or field whose result has that type. */
  static Body of(Scope outer, boolean isStatic, TypeUse result) {
    return new Body(
        new BlockScope(outer), isStatic, new Target(result), new Target(TypeUse.UNKNOWN));
  }

  /** Returns a block inside this one. */
  Body nested() {
    return new Body(new BlockScope(scope), isStatic, returned, yielded);
  }

  /** Returns the body of a lambda inside this one. */
  Body lambda(TypeUse result) {
    return new Body(new BlockScope(scope), isStatic, new Target(result), yielded);
  }

  /** Returns a block inside this one that yields values. */
  Body yielding(Target target) {
    return new Body(new BlockScope(scope), isStatic, returned, target);
  }

  /** Returns the innermost class around this place. */
  SourceType holder() {
    return Objects.requireNonNull(scope.enclosingClass()).type();
  }
}
