package dev.initonce.scanner.translate;

import static java.util.stream.Collectors.joining;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Translated code as short text: {@code Owner#member} for members, {@code [a, b]} for an expression
 * without a record of its own, {@code ?} for what is not known. Java's own packages are left out.
 */
final class Printed {

  private Printed() {}

  static String of(Statement.Block body) {
    return body.statements().stream().map(Printed::of).collect(joining("\n"));
  }

  static String of(TypeUse type) {
    String variable = type.variable() == null ? "" : type.variable() + ":";
    String arguments =
        type.arguments().isEmpty() ? "" : list(type.arguments(), Printed::of, "<", ">");
    return variable + name(type.name()) + arguments;
  }

  static String of(MethodRef method) {
    List<TypeUse> parameters = method.parameters();
    return name(method.owner())
        + "#"
        + method.name()
        + (parameters == null ? "/" + method.arity() : list(parameters, Printed::of, "(", ")"));
  }

  private static String name(String canonicalName) {
    return canonicalName.isEmpty()
        ? "?"
        : canonicalName
            .replaceFirst("^java\\.[a-z.]+\\.(?=[A-Z])", "")
            .replaceAll("(\\$[A-Za-z]*)\\d+", "$1");
  }

  private static <T> String list(
      List<T> items, Function<T, String> print, String open, String close) {
    return items.stream().map(print).collect(joining(", ", open, close));
  }

  static String of(@Nullable Statement statement) {
    if (statement instanceof Statement.Block block) {
      return list(block.statements(), Printed::of, "{", "}");
    } else if (statement instanceof Statement.Evaluate evaluate) {
      return of(evaluate.expression());
    } else if (statement instanceof Statement.Declare declare) {
      return local(declare.local()) + after(" = ", declare.initializer());
    } else if (statement instanceof Statement.DeclareClass declare) {
      return of(declare.declaration());
    } else if (statement instanceof Statement.If branch) {
      String other = branch.whenFalse() == null ? "" : " else " + of(branch.whenFalse());
      return "if " + of(branch.condition()) + " " + of(branch.whenTrue()) + other;
    } else if (statement instanceof Statement.Loop loop) {
      String head = list(loop.initial(), Printed::of, "(", "; ") + after("", loop.condition());
      return "loop " + head + list(loop.update(), Printed::of, "; ", ") ") + of(loop.body());
    } else if (statement instanceof Statement.DoWhile loop) {
      return "do " + of(loop.body()) + " while " + of(loop.condition());
    } else if (statement instanceof Statement.ForEach loop) {
      return "each "
          + local(loop.variable())
          + " in "
          + of(loop.iterable())
          + " "
          + of(loop.body());
    } else if (statement instanceof Statement.Return result) {
      return "return" + after(" ", result.value());
    } else if (statement instanceof Statement.Throw thrown) {
      return "throw " + of(thrown.value());
    } else if (statement instanceof Statement.Yield yielded) {
      return "yield " + of(yielded.value());
    } else if (statement instanceof Statement.Synchronized locked) {
      return "synchronized " + of(locked.lock()) + " " + of(locked.body());
    } else if (statement instanceof Statement.Switch choice) {
      return "switch " + of(choice.selector()) + " " + arms(choice.arms());
    } else if (statement instanceof Statement.Try attempt) {
      return "try "
          + list(attempt.resources(), Printed::of, "(", ") ")
          + of(attempt.body())
          + attempt.catches().stream()
              .map(clause -> " catch " + local(clause.parameter()) + " " + of(clause.body()))
              .collect(joining())
          + (attempt.last() == null ? "" : " finally " + of(attempt.last()));
    } else if (statement instanceof Statement.Labeled labeled) {
      return labeled.label() + ": " + of(labeled.body());
    } else if (statement instanceof Statement.Jump jump) {
      return jump.kind().name().toLowerCase(Locale.ROOT)
          + (jump.label() == null ? "" : " " + jump.label());
    }
    return "";
  }

  private static String arms(List<Statement.Arm> arms) {
    return list(
        arms,
        arm ->
            list(arm.bindings(), Printed::local, "<", ">")
                + (arm.falls() ? ":" : "->")
                + list(arm.body(), Printed::of, "", ""),
        "{",
        "}");
  }

  private static String local(Local local) {
    return of(local.type()) + " " + local.name();
  }

  private static String of(ClassDeclaration type) {
    return "class " + name(type.name()) + list(type.methods(), Printed::method, "{", "}");
  }

  private static String method(ClassDeclaration.Method method) {
    return method.name() + list(method.parameters(), Printed::local, "(", ") ") + of(method.body());
  }

  private static String after(String text, @Nullable Expression expression) {
    return expression == null ? "" : text + of(expression);
  }

  static String of(@Nullable Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      return literal.value() instanceof String ? "'" + literal.value() + "'" : "" + literal.value();
    } else if (expression instanceof Expression.LocalUse use) {
      return use.local().name();
    } else if (expression instanceof Expression.FieldUse use) {
      return receiver(use.receiver()) + name(use.owner()) + "#" + use.name();
    } else if (expression instanceof Expression.This self) {
      return "this<" + name(self.type().name()) + ">";
    } else if (expression instanceof Expression.Call call) {
      return (call.viaSuper() ? "super:" : "")
          + receiver(call.receiver())
          + name(call.method().owner())
          + "#"
          + call.method().name()
          + list(call.arguments(), Printed::of, "(", ")");
    } else if (expression instanceof Expression.New made) {
      String body = made.body() == null ? "" : " " + of(made.body());
      return "new " + of(made.type()) + list(made.arguments(), Printed::of, "(", ")") + body;
    } else if (expression instanceof Expression.Lambda lambda) {
      String parameters = list(lambda.parameters(), Printed::local, "(", ")");
      return of(lambda.type()) + ":" + parameters + "->" + of(lambda.body());
    } else if (expression instanceof Expression.MethodReference reference) {
      return of(reference.type()) + ":" + receiver(reference.receiver()) + of(reference.method());
    } else if (expression instanceof Expression.Assign assign) {
      return of(assign.target()) + " = " + of(assign.value());
    } else if (expression instanceof Expression.Binary binary) {
      return "(" + of(binary.left()) + " " + binary.operator() + " " + of(binary.right()) + ")";
    } else if (expression instanceof Expression.Not not) {
      return "!" + of(not.operand());
    } else if (expression instanceof Expression.Conditional choice) {
      return of(choice.condition())
          + " ? "
          + of(choice.whenTrue())
          + " : "
          + of(choice.whenFalse());
    } else if (expression instanceof Expression.Cast cast) {
      return "(" + of(cast.type()) + ") " + of(cast.operand());
    } else if (expression instanceof Expression.SwitchExpression choice) {
      return "switch " + of(choice.selector()) + " " + arms(choice.arms());
    }
    return expression instanceof Expression.Other other
        ? list(other.operands(), Printed::of, "[", "]")
        : "";
  }

  private static String receiver(@Nullable Expression receiver) {
    return receiver == null ? "" : of(receiver) + ".";
  }
}
