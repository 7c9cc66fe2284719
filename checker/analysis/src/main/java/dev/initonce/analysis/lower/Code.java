package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;

/**
 * Writes the code of members that no one has written.
 *
 * @param owner the class that they are members of
 * @param place where they stand, for want of a place of their own
 */
record Code(String owner, Place place) {

  TypeUse self() {
    return TypeUse.of(owner);
  }

  Method constructor(List<Local> parameters, List<Statement> statements) {
    return method("<init>", false, parameters, TypeUse.UNKNOWN, statements);
  }

  Method method(
      String name,
      boolean isStatic,
      List<Local> parameters,
      TypeUse result,
      List<Statement> statements) {
    return new Method(
        name,
        place,
        isStatic,
        false,
        true,
        false,
        false,
        parameters,
        result,
        List.of(),
        new Statement.Block(List.copyOf(statements)));
  }

  Local local(String name, TypeUse type, List<AnnotationUse> annotations) {
    return new Local(name, type, annotations, place);
  }

  Field field(String name, TypeUse type) {
    return new Field(name, type, place, false, false, List.of(), null);
  }

  Statement assign(String field, TypeUse type, Expression value) {
    return new Statement.Evaluate(new Expression.Assign(place, type, use(field, type), value));
  }

  Statement assign(Local parameter) {
    return assign(parameter.name(), parameter.type(), use(parameter));
  }

  Expression use(String field, TypeUse type) {
    return useOf(self(), new Expression.This(place, self()), field, type);
  }

  Expression useOf(TypeUse type, Expression object, String field, TypeUse fieldType) {
    return new Expression.FieldUse(place, fieldType, object, type.name(), field);
  }

  Expression useOfStatic(String field, TypeUse type) {
    return new Expression.FieldUse(place, type, null, owner, field);
  }

  Expression use(Local local) {
    return new Expression.LocalUse(place, local.type(), local);
  }

  Expression make(TypeUse type, List<Expression> arguments) {
    return new Expression.New(place, type, null, arguments, null);
  }

  Expression call(Expression receiver, String name, TypeUse result, List<Expression> arguments) {
    MethodRef method = new MethodRef(receiver.type().name(), name, arguments.size(), null);
    return new Expression.Call(place, result, receiver, method, arguments, false);
  }

  Expression callStatic(TypeUse type, String name, TypeUse result, List<Expression> arguments) {
    MethodRef method = new MethodRef(type.name(), name, arguments.size(), null);
    return new Expression.Call(place, result, null, method, arguments, false);
  }

  Expression self(TypeUse type) {
    return new Expression.This(place, type);
  }
}
