package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the constructor that an anonymous class has: it hands the arguments of its {@code new} on to
 * the constructor of the class that is named there.
 */
final class AnonymousClasses {

  private AnonymousClasses() {}

  static ClassDeclaration complete(ClassDeclaration written, Expression.New made) {
    List<Method> methods = new ArrayList<>(written.methods());
    methods.add(constructor(written.place(), made));
    return written.withMembers(written.fields(), List.copyOf(methods));
  }

  private static Method constructor(Place place, Expression.New made) {
    List<Local> parameters = new ArrayList<>();
    List<Expression> handedOn = new ArrayList<>();
    for (Expression argument : made.arguments()) {
      String name = "p" + parameters.size();
      Local parameter = new Local(name, argument.type(), List.of(), place);
      parameters.add(parameter);
      handedOn.add(new Expression.LocalUse(place, parameter.type(), parameter));
    }
    MethodRef above =
        new MethodRef(made.type().name(), "<init>", handedOn.size(), made.parameters());
    Expression callAbove =
        new Expression.Call(place, TypeUse.UNKNOWN, null, above, List.copyOf(handedOn), true);
    return new Method(
        "<init>",
        place,
        false,
        false,
        true,
        false,
        false,
        List.copyOf(parameters),
        TypeUse.UNKNOWN,
        List.of(),
        new Statement.Evaluate(callAbove));
  }
}
