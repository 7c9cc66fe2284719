package dev.initonce.scanner.resolve;

/** What the spelling of a name tells where nothing else does. */
public final class Naming {

  private Naming() {}

  /** Returns whether a part of a qualified name is a package by its spelling. */
  public static boolean looksLikePackage(String name) {
    return Character.isLowerCase(name.charAt(0));
  }

  /** Returns whether a name is a type's by its spelling: {@code Upper} but not {@code UPPER}. */
  public static boolean looksLikeType(String name) {
    return Character.isUpperCase(name.charAt(0))
        && (name.length() <= 3 || name.chars().anyMatch(Character::isLowerCase));
  }

  /** Returns whether a name is a constant's by its spelling. */
  public static boolean looksLikeConstant(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
