package dev.initonce.analysis.generated;

import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.syntax.Expression;

/**
 * Where code is rendered.
 *
 * @param type the number of the class
 * @param isStatic whether there is no {@code this}
 * @param rank where the code stands in its class; code may call what ranks above it freely, and all
 *     else only under a condition that ends the recursion
 */
record Scope(int type, boolean isStatic, int rank) {

  static final int CONSTRUCTOR = -1;
  static final int SHARED = 100;
  static final int FIELDS = 1000;

  static Named named(int type) {
    return Named.named("a.T" + type);
  }

  Named own() {
    return named(type);
  }

  Expression field(String name, boolean shared) {
    return shared ? own().shared(name) : own().own(name);
  }

  boolean isBelow(int otherType, int otherRank) {
    return type < otherType || (type == otherType && rank < otherRank);
  }
}
