package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.Hierarchy.Answer;
import dev.initonce.scanner.type.Members.Member;
import java.util.List;

/** Tells whether an argument can be passed for a parameter. */
public final class Conversions {

  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");

  private final TypeCatalog types;
  private final Hierarchy hierarchy;
  private final Members members;

  /** Makes the conversions between a catalog's types. */
  public Conversions(TypeCatalog types, Hierarchy hierarchy, Members members) {
    this.types = types;
    this.hierarchy = hierarchy;
    this.members = members;
  }

  /** Returns whether the argument can be passed for a parameter of that type. */
  public Answer fits(Argument argument, TypeUse parameter, boolean boxing) {
    if (!parameter.isKnown()) {
      return Answer.MAYBE;
    }
    if (argument instanceof Argument.Typed typed) {
      return fits(typed.type(), parameter, boxing);
    }
    if (argument instanceof Argument.Function function) {
      return fits(function, parameter);
    }
    return TypeUses.isPrimitive(parameter) ? Answer.NO : Answer.YES;
  }

  private Answer fits(TypeUse type, TypeUse parameter, boolean boxing) {
    if (!type.isKnown()) {
      return Answer.MAYBE;
    }
    boolean fromPrimitive = TypeUses.isPrimitive(type);
    boolean toPrimitive = TypeUses.isPrimitive(parameter);
    if (fromPrimitive && toPrimitive) {
      return widens(type, parameter) ? Answer.YES : Answer.NO;
    }
    if (fromPrimitive != toPrimitive && !boxing) {
      return Answer.NO;
    }
    if (toPrimitive) {
      return unboxes(type, parameter);
    }
    return hierarchy.isSubtype(TypeUses.boxed(type), parameter);
  }

  private Answer unboxes(TypeUse type, TypeUse parameter) {
    return widens(TypeUses.unboxed(type), parameter) ? Answer.YES : Answer.NO;
  }

  /** Returns whether one primitive type is the other or widens to it. */
  public boolean widens(TypeUse type, TypeUse to) {
    if (type.name().equals(to.name())) {
      return true;
    }
    int from =
        type.name().equals("char") ? WIDENING.indexOf("short") : WIDENING.indexOf(type.name());
    return from >= 0 && WIDENING.indexOf(to.name()) > from;
  }

  private Answer fits(Argument.Function function, TypeUse parameter) {
    Member target = members.function(parameter);
    if (target == null) {
      boolean known = types.find(parameter.name()) != null && hierarchy.isComplete(parameter);
      return known || TypeUses.isPrimitive(parameter) ? Answer.NO : Answer.MAYBE;
    }
    if (function.arity() >= 0 && function.arity() != target.method().parameters().size()) {
      return Answer.NO;
    }
    boolean fits = givesNothing(target) ? function.mayBeVoid() : function.mayGiveValue();
    return fits ? Answer.YES : Answer.NO;
  }

  /** Returns whether a function fits one type better than another: one with a result, if it can. */
  boolean isBetterFunction(TypeUse mine, TypeUse theirs, Argument.Function function) {
    Member target = members.function(mine);
    Member other = members.function(theirs);
    if (target == null || other == null || !function.mayGiveValue() || function.mayBeVoid()) {
      return false;
    }
    return !givesNothing(target) && givesNothing(other);
  }

  private static boolean givesNothing(Member function) {
    return function.method().returnType().name().equals(TypeUses.VOID.name());
  }
}
