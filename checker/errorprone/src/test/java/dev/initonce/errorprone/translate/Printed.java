package dev.initonce.errorprone.translate;

import static java.util.stream.Collectors.joining;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Translated code as text, one statement of the outermost block a line. {@code Owner#member} is a
 * use of a member, {@code this<Type>} the object that is meant, {@code [a, b]} an {@link
 * Expression.Other}. A second variable of the same name has its number behind it.
 */
final class Printed {

  private final Map<Local, String> names = new HashMap<>();

  private Printed() {}

  static String of(Statement statement) {
    Printed printed = new Printed();
    return statement instanceof Statement.Block block
        ? block.statements().stream().map(printed::show).collect(joining("\n"))
        : printed.show(statement);
  }

  static String of(Expression expression) {
    return new Printed().show(expression);
  }

  static String of(TypeUse type) {
    String variable = type.variable() == null ? "" : type.variable() + ":";
    return variable
        + shortName(type.name())
        + (type.arguments().isEmpty() ? "" : list(type.arguments(), Printed::of, "<", ">"));
  }

  /** Leaves out Java's own packages and the offsets that tell local classes apart. */
  private static String shortName(String name) {
    return name.replaceFirst("^java\\.[\\w.]*\\.", "").replaceAll("(\\$[A-Za-z]*)[0-9]+", "$1");
  }

  private String show(Statement statement) {
    if (statement instanceof Statement.Block block) {
      return block(block.statements());
    } else if (statement instanceof Statement.Evaluate evaluate) {
      return show(evaluate.expression());
    } else if (statement instanceof Statement.Declare declare) {
      return declaration(declare.local()) + optional(" = ", declare.initializer());
    } else if (statement instanceof Statement.DeclareClass declare) {
      return show(declare.declaration());
    } else if (statement instanceof Statement.If branch) {
      return "if "
          + show(branch.condition())
          + " "
          + show(branch.whenTrue())
          + (branch.whenFalse() == null ? "" : " else " + show(branch.whenFalse()));
    } else if (statement instanceof Statement.Loop loop) {
      return "loop "
          + block(loop.initial())
          + optional(" while ", loop.condition())
          + " "
          + block(loop.update())
          + " "
          + show(loop.body());
    } else if (statement instanceof Statement.DoWhile loop) {
      return "do " + show(loop.body()) + " while " + show(loop.condition());
    } else if (statement instanceof Statement.ForEach loop) {
      return "each "
          + declaration(loop.variable())
          + " in "
          + show(loop.iterable())
          + " "
          + show(loop.body());
    } else if (statement instanceof Statement.Return result) {
      return "return" + optional(" ", result.value());
    } else if (statement instanceof Statement.Throw thrown) {
      return "throw " + show(thrown.value());
    } else if (statement instanceof Statement.Yield yield) {
      return "yield " + show(yield.value());
    } else if (statement instanceof Statement.Synchronized guarded) {
      return "synchronized " + show(guarded.lock()) + " " + show(guarded.body());
    } else if (statement instanceof Statement.Switch choice) {
      return "switch " + show(choice.selector()) + " " + arms(choice.arms());
    } else if (statement instanceof Statement.Try attempt) {
      return show(attempt);
    } else if (statement instanceof Statement.Labeled labeled) {
      return labeled.label() + ": " + show(labeled.body());
    } else if (statement instanceof Statement.Jump jump) {
      return jump.kind().name().toLowerCase(Locale.ROOT)
          + (jump.label() == null ? "" : " " + jump.label());
    }
    throw new IllegalArgumentException("unknown statement: " + statement);
  }

  private String show(Statement.Try attempt) {
    StringBuilder text = new StringBuilder("try ");
    if (!attempt.resources().isEmpty()) {
      text.append("with ").append(block(attempt.resources())).append(" ");
    }
    text.append(show(attempt.body()));
    for (Statement.Catch clause : attempt.catches()) {
      text.append(" catch ").append(declaration(clause.parameter())).append(" ");
      text.append(show(clause.body()));
    }
    return text + (attempt.last() == null ? "" : " finally " + show(attempt.last()));
  }

  private String show(ClassDeclaration type) {
    List<String> members = new ArrayList<>();
    type.fields()
        .forEach(field -> members.add(field.name() + optional(" = ", field.initializer())));
    type.initializers().forEach(initializer -> members.add(show(initializer.body())));
    for (ClassDeclaration.Method method : type.methods()) {
      String body = method.body() == null ? "" : " " + show(method.body());
      members.add(method.name() + locals(method.parameters()) + body);
    }
    return "class "
        + shortName(type.name())
        + (members.isEmpty() ? " {}" : list(members, m -> m, " { ", " }"));
  }

  private String block(List<Statement> statements) {
    return statements.isEmpty()
        ? "{}"
        : statements.stream().map(this::show).collect(joining("; ", "{ ", " }"));
  }

  private String arms(List<Statement.Arm> arms) {
    return list(arms, this::show, "{ ", " }");
  }

  private String show(Statement.Arm arm) {
    return "case" + locals(arm.bindings()) + (arm.falls() ? ": " : " -> ") + block(arm.body());
  }

  private String show(Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      String value = String.valueOf(literal.value());
      return literal.value() instanceof String ? '"' + value + '"' : value;
    } else if (expression instanceof Expression.LocalUse use) {
      return name(use.local());
    } else if (expression instanceof Expression.FieldUse use) {
      return receiver(use.receiver()) + Printed.of(TypeUse.of(use.owner())) + "#" + use.name();
    } else if (expression instanceof Expression.This self) {
      return "this<" + of(self.type()) + ">";
    } else if (expression instanceof Expression.Call call) {
      return receiver(call.receiver())
          + (call.viaSuper() ? "super:" : "")
          + of(call.method())
          + all(call.arguments());
    } else if (expression instanceof Expression.New made) {
      return "new "
          + of(made.type())
          + parameters(made.parameters())
          + all(made.arguments())
          + (made.body() == null ? "" : " " + show(made.body()));
    } else if (expression instanceof Expression.Lambda lambda) {
      return of(lambda.type()) + locals(lambda.parameters()) + " -> " + show(lambda.body());
    } else if (expression instanceof Expression.MethodReference reference) {
      return receiver(reference.receiver())
          + "::"
          + of(reference.method())
          + " as "
          + of(reference.type());
    } else if (expression instanceof Expression.Assign assign) {
      return show(assign.target()) + " = " + show(assign.value());
    } else if (expression instanceof Expression.Binary binary) {
      return "(" + show(binary.left()) + " " + binary.operator() + " " + show(binary.right()) + ")";
    } else if (expression instanceof Expression.Not not) {
      return "!" + show(not.operand());
    } else if (expression instanceof Expression.Conditional choice) {
      return "("
          + show(choice.condition())
          + " ? "
          + show(choice.whenTrue())
          + " : "
          + show(choice.whenFalse())
          + ")";
    } else if (expression instanceof Expression.Cast cast) {
      return "(" + of(cast.type()) + ") " + show(cast.operand());
    } else if (expression instanceof Expression.SwitchExpression choice) {
      return "switch " + show(choice.selector()) + " " + arms(choice.arms());
    }
    return list(((Expression.Other) expression).operands(), this::show, "[", "]");
  }

  private String optional(String before, @Nullable Expression expression) {
    return expression == null ? "" : before + show(expression);
  }

  private String receiver(@Nullable Expression expression) {
    return expression == null ? "" : show(expression) + ".";
  }

  private String all(List<Expression> arguments) {
    return list(arguments, this::show, "(", ")");
  }

  private String declaration(Local local) {
    return of(local.type()) + " " + name(local);
  }

  private String locals(List<Local> locals) {
    return list(locals, this::declaration, "(", ")");
  }

  private String name(Local local) {
    long namesakes = names.keySet().stream().filter(l -> l.name().equals(local.name())).count();
    return names.computeIfAbsent(local, l -> l.name() + (namesakes == 0 ? "" : namesakes + 1));
  }

  private static String of(MethodRef method) {
    return of(TypeUse.of(method.owner())) + "#" + method.name() + parameters(method.parameters());
  }

  private static String parameters(@Nullable List<TypeUse> parameters) {
    return parameters == null ? "(?)" : list(parameters, Printed::of, "(", ")");
  }

  private static <T> String list(
      List<T> list, Function<T, String> print, String open, String close) {
    return list.stream().map(print).collect(joining(", ", open, close));
  }
}
