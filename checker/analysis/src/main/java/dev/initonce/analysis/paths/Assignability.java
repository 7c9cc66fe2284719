package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.TypeTable;

/** Tells which objects a variable may hold, where not all classes are in view. */
final class Assignability {

  private final TypeTable types;

  Assignability(TypeTable types) {
    this.types = types;
  }

  /**
   * Returns whether an object of that class may be of the declared type. A class that is out of
   * view may be, if it could have been generated beside the program's own.
   */
  boolean mayBe(String className, String declared) {
    if (types.isSubtype(className, declared)) {
      return true;
    }
    if (!types.inView(className)) {
      return !types.inView(declared) || isBeside(className, declared);
    }
    return types.supertypesOf(className).stream()
        .anyMatch(above -> !types.inView(above) && isBeside(above, declared));
  }

  /** Generated classes lie in the packages of those that they are generated for. */
  private static boolean isBeside(String outOfView, String declared) {
    return organisation(outOfView).equals(organisation(declared));
  }

  private static String organisation(String className) {
    int second = className.indexOf('.', className.indexOf('.') + 1);
    return second < 0 ? "" : className.substring(0, second);
  }
}
