package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Call;
import dev.initonce.analysis.syntax.Expression.Literal;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods that only wrap what a guard tests or reads: whatever a registry calls its {@code
 * containsKey} and {@code get}, a call of it means the expression that it returns.
 */
final class MethodSummaries {

  /** What is called for the sake of other threads only. */
  private static final Set<String> LOCKING = Set.of("lock", "unlock", "lockInterruptibly");

  private final Lowering program;

  MethodSummaries(Lowering program) {
    this.program = program;
  }

  /**
   * Returns what the call gives in terms of its receiver and arguments, null when the method is out
   * of view, cannot be told from others, or does more than return an expression.
   */
  @Nullable Expression resultOf(Call call) {
    if (call.viaSuper()) {
      return null;
    }
    Declared declared = find(call);
    Statement body = declared == null ? null : declared.method.body();
    if (declared == null || body == null) {
      return null;
    }
    Substitution words = new Substitution(call.receiver(), outerClasses(declared.in.enclosing()));
    for (int i = 0; i < call.arguments().size(); i++) {
      words.bind(declared.method.parameters().get(i), call.arguments().get(i));
    }
    return result(List.of(body), words);
  }

  /** A method and the class that declares it. */
  private record Declared(ClassDeclaration in, Method method) {}

  private @Nullable Declared find(Call call) {
    ClassDeclaration owner = program.declaration(call.method().owner());
    if (owner == null) {
      return null;
    }
    List<Declared> found = new ArrayList<>();
    collect(owner, call, found, new HashSet<>());
    if (found.isEmpty() && owner.isAbstract()) {
      List<ClassDeclaration> below = program.subclassesOf(owner.name());
      if (below.size() == 1) {
        collect(below.get(0), call, found, new HashSet<>());
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Looks upwards from a class; the nearest that declares such methods decides. */
  private void collect(ClassDeclaration in, Call call, List<Declared> found, Set<String> seen) {
    int arity = call.arguments().size();
    for (Method method : in.methods()) {
      if (method.name().equals(call.method().name())
          && method.parameters().size() == arity
          && method.body() != null) {
        found.add(new Declared(in, method));
      }
    }
    for (TypeUse supertype : in.supertypes()) {
      ClassDeclaration above = program.declaration(supertype.name());
      if (found.isEmpty() && above != null && seen.add(above.name())) {
        collect(above, call, found, seen);
      }
    }
  }

  private Set<String> outerClasses(@Nullable String enclosing) {
    Set<String> names = new HashSet<>();
    for (String name = enclosing; name != null && names.add(name); ) {
      ClassDeclaration around = program.declaration(name);
      name = around == null ? null : around.enclosing();
    }
    return names;
  }

  /** Returns what the statements return when that is all they do. */
  private static @Nullable Expression result(List<Statement> statements, Substitution words) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      List<Statement> rest = statements.subList(i + 1, statements.size());
      if (statement instanceof Statement.Return ret) {
        return ret.value() == null ? null : words.of(ret.value());
      } else if (statement instanceof Statement.Block block) {
        return result(joined(block.statements(), rest), words);
      } else if (statement instanceof Statement.Synchronized locked) {
        return result(joined(List.of(locked.body()), rest), words);
      } else if (statement instanceof Statement.Try tried) {
        boolean plain = tried.resources().isEmpty() && tried.catches().isEmpty();
        return plain ? result(joined(List.of(tried.body()), rest), words) : null;
      } else if (statement instanceof Statement.If branch) {
        return branch(branch, rest, words);
      } else if (!isPassedOver(statement, words)) {
        return null;
      }
    }
    return null;
  }

  private static List<Statement> joined(List<Statement> first, List<Statement> rest) {
    List<Statement> all = new ArrayList<>(first);
    all.addAll(rest);
    return all;
  }

  private static boolean isPassedOver(Statement statement, Substitution words) {
    if (statement instanceof Statement.Declare declare && declare.initializer() != null) {
      Expression meaning = words.of(declare.initializer());
      if (meaning != null) {
        words.bind(declare.local(), meaning);
      }
      return meaning != null;
    }
    return statement instanceof Statement.Evaluate evaluate
        && evaluate.expression() instanceof Call call
        && LOCKING.contains(call.method().name());
  }

  /** {@code if (test) return a; return b;} */
  private static @Nullable Expression branch(
      Statement.If branch, List<Statement> rest, Substitution words) {
    Statement otherwise = branch.whenFalse();
    Expression condition = words.of(branch.condition());
    Expression whenTrue = result(List.of(branch.whenTrue()), words);
    Expression whenFalse = result(otherwise == null ? rest : List.of(otherwise), words);
    if (condition == null || whenTrue == null || whenFalse == null) {
      return null;
    }
    if (isLiteral(whenTrue, true) && isLiteral(whenFalse, false)) {
      return condition;
    }
    if (isLiteral(whenTrue, false) && isLiteral(whenFalse, true)) {
      return new Expression.Not(condition.place(), condition.type(), condition);
    }
    return new Expression.Conditional(
        condition.place(), whenTrue.type(), condition, whenTrue, whenFalse);
  }

  private static boolean isLiteral(Expression e, boolean value) {
    return e instanceof Literal literal && Boolean.valueOf(value).equals(literal.value());
  }
}
