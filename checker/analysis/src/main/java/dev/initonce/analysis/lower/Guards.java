package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Binary;
import dev.initonce.analysis.syntax.Expression.Call;
import dev.initonce.analysis.syntax.Expression.Literal;
import dev.initonce.analysis.syntax.Expression.Operator;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keepers that a condition tests: those that are unset when it comes out true (or false).
 * Conjunctions and disjunctions give those of both sides: with {@code f == null || stale} what
 * follows is a bounded rebuild.
 */
final class Guards {

  private static final Set<String> READS =
      Set.of("get", "getIfPresent", "getPlain", "getAcquire", "getOpaque", "peek", "getOrDefault");
  private static final Set<String> LOOKUPS = Set.of("containsKey", "contains", "isPresent");
  private static final Set<String> WRAPPERS = Set.of("ofNullable", "requireNonNullElse");

  /** How many methods and locals are followed, one behind the other: they may form a circle. */
  private static final int MOST_FOLLOWED = 4;

  private final MethodSummaries methods;
  private final Aliases aliases;
  private final Function<Expression, Value> storage;
  private int gettersFollowed;

  Guards(Lowering program, Aliases aliases, Function<Expression, Value> storage) {
    this.methods = new MethodSummaries(program);
    this.aliases = aliases;
    this.storage = storage;
  }

  List<Keeper> unsetWhen(Expression condition, boolean outcome) {
    List<Keeper> found = new ArrayList<>();
    collect(condition, outcome, found, 0);
    return List.copyOf(found);
  }

  private void collect(Expression e, boolean outcome, List<Keeper> found, int depth) {
    for (Expression.FieldUse tested : agedFields(e)) {
      add(keeperOf(tested), found);
    }
    if (e instanceof Expression.Not not) {
      collect(not.operand(), !outcome, found, depth);
    } else if (e instanceof Binary binary) {
      binary(binary, outcome, found, depth);
    } else if (e instanceof Call call) {
      call(call, outcome, found, depth);
    } else if (e instanceof Expression.Assign assign) {
      collect(assign.value(), outcome, found, depth);
    } else if (e instanceof Expression.FieldUse) {
      add(flag(keeperOf(e), outcome), found);
    } else if (e instanceof Expression.LocalUse use) {
      Expression condition = aliases.madeFrom(use.local());
      if (condition != null && depth < MOST_FOLLOWED) {
        collect(condition, outcome, found, depth + 1);
      } else {
        add(flag(aliases.keeper(use.local()), outcome), found);
      }
    }
  }

  private List<Expression.FieldUse> agedFields(Expression e) {
    boolean compares = e instanceof Call || e instanceof Expression.Other;
    return compares ? ClockTests.fieldsTested(e, aliases) : List.of();
  }

  private void binary(Binary binary, boolean outcome, List<Keeper> found, int depth) {
    Operator operator = binary.operator();
    if (operator == Operator.AND || operator == Operator.OR) {
      collect(binary.left(), outcome, found, depth);
      collect(binary.right(), outcome, found, depth);
      return;
    }
    boolean equal = (operator == Operator.EQUAL) == outcome;
    compare(binary.left(), binary.right(), equal, found, depth);
    compare(binary.right(), binary.left(), equal, found, depth);
  }

  private void compare(
      Expression tested, Expression other, boolean equal, List<Keeper> found, int depth) {
    if (!(other instanceof Literal literal)) {
      return;
    }
    if (literal.value() == null && equal) {
      add(keeperOf(tested), found);
    } else if (literal.value() instanceof Boolean value) {
      collect(tested, value == equal, found, depth);
    }
  }

  private void call(Call call, boolean outcome, List<Keeper> found, int depth) {
    String name = call.method().name();
    List<Expression> arguments = call.arguments();
    Expression receiver = call.receiver();
    if (arguments.size() == 1 && (name.equals("isNull") || name.equals("nonNull"))) {
      if (name.equals("isNull") == outcome) {
        add(keeperOf(arguments.get(0)), found);
      }
      return;
    }
    Expression inlined = methods.resultOf(call);
    if (inlined != null && depth < MOST_FOLLOWED) {
      collect(inlined, outcome, found, depth + 1);
      return;
    }
    if (receiver == null) {
      return;
    }
    if (LOOKUPS.contains(name) || name.equals("isEmpty")) {
      if (outcome == name.equals("isEmpty")) {
        if (arguments.isEmpty()) {
          add(keeperOf(receiver), found);
        }
        add(container(receiver, null), found);
      }
    } else if (name.equals("compareAndSet") && outcome) {
      add(container(receiver, null).storingItself(), found);
    } else if (name.equals("getAndSet") && !outcome) {
      add(container(receiver, null).storingItself(), found);
    } else if (READS.contains(name) && arguments.isEmpty()) {
      add(container(receiver, outcome), found);
    }
  }

  /** Returns the keeper that the expression reads, null when it reads none. */
  @Nullable Keeper keeperOf(Expression e) {
    if (e instanceof Expression.FieldUse) {
      return new Keeper(Keeper.Kind.FIELD, storage.apply(e), constant(null), false);
    } else if (e instanceof Expression.LocalUse use) {
      return aliases.keeper(use.local());
    } else if (e instanceof Expression.Assign assign) {
      Keeper assigned = keeperOf(assign.value());
      return assigned != null ? assigned : keeperOf(assign.target());
    } else if (e instanceof Expression.Cast cast) {
      return keeperOf(cast.operand());
    } else if (e instanceof Expression.Other other && isElement(other)) {
      return container(other.operands().get(0), null);
    } else if (e instanceof Call call) {
      return keeperReadBy(call);
    }
    return null;
  }

  private static boolean isElement(Expression.Other other) {
    return other.operands().size() == 2 && other.operands().get(0).type().name().endsWith("[]");
  }

  private @Nullable Keeper keeperReadBy(Call call) {
    String name = call.method().name();
    if (WRAPPERS.contains(name) && !call.arguments().isEmpty()) {
      return keeperOf(call.arguments().get(0));
    }
    Expression inlined = methods.resultOf(call);
    if (inlined != null) {
      return keeperGivenBy(inlined);
    }
    Expression receiver = call.receiver();
    if (receiver == null || !READS.contains(name)) {
      return null;
    }
    return container(receiver, null);
  }

  private @Nullable Keeper keeperGivenBy(Expression inlined) {
    if (gettersFollowed == MOST_FOLLOWED) {
      return null;
    }
    gettersFollowed++;
    Keeper keeper = keeperOf(inlined);
    gettersFollowed--;
    return keeper;
  }

  private Keeper container(Expression holder, @Nullable Boolean unset) {
    return new Keeper(Keeper.Kind.CONTAINER, storage.apply(holder), constant(unset), false);
  }

  private static @Nullable Keeper flag(@Nullable Keeper keeper, boolean unset) {
    return keeper == null
        ? null
        : new Keeper(keeper.kind(), keeper.holder(), constant(unset), keeper.storesItself());
  }

  private static Value.Constant constant(@Nullable Object value) {
    return new Value.Constant(TypeUse.UNKNOWN, value);
  }

  private static void add(@Nullable Keeper keeper, List<Keeper> found) {
    if (keeper != null) {
      found.add(keeper);
    }
  }
}
