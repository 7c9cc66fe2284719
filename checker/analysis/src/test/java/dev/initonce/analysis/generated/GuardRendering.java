package dev.initonce.analysis.generated;

import static dev.initonce.analysis.dsl.Expressions.and;
import static dev.initonce.analysis.dsl.Expressions.binary;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.conditional;
import static dev.initonce.analysis.dsl.Expressions.isNotNull;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.not;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.choose;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.during;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.leave;
import static dev.initonce.analysis.dsl.Statements.locked;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;

import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Expression.Operator;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Renders one guard in its spelling. */
final class GuardRendering {

  private final Rendering rendering;
  private final Scope scope;
  private final Plan.Guard guard;
  private final boolean shared;
  private final String keeper;

  GuardRendering(Rendering rendering, Scope scope, Plan.Guard guard) {
    this.rendering = rendering;
    this.scope = scope;
    this.guard = guard;
    this.shared = guard.shared() || scope.isStatic();
    this.keeper = rendering.keeperFor(guard, scope, shared);
  }

  Statement statement() {
    return switch (guard.form()) {
      case IS_NULL -> when(isNull(kept()), bodyThen(store()));
      case NULL_FIRST -> when(binary(Operator.EQUAL, nothing(), kept()), bodyThen(store()));
      case OBJECTS_IS_NULL ->
          when(callStatic(Types.OBJECTS, "isNull", Types.BOOLEAN, kept()), bodyThen(store()));
      case NEGATED_ELSE -> choose(isNotNull(kept()), block(), block(bodyThen(store())));
      case NEGATED_TWICE -> when(not(isNotNull(kept())), bodyThen(store()));
      case WHILE -> during(isNull(kept()), bodyThen(store()));
      case CONJUNCTION -> when(and(literal(true), isNull(kept())), bodyThen(store()));
      case EARLY_RETURN -> helper(when(isNotNull(kept()), leave()), block(bodyThen(store())));
      case DOUBLE_CHECKED ->
          when(isNull(kept()), locked(literal("lock"), when(isNull(kept()), bodyThen(store()))));
      case ALIAS -> alias();
      case CONDITION_IN_LOCAL -> {
        Local missing = local(rendering.newName("missing"), Types.BOOLEAN);
        yield block(declare(missing, isNull(kept())), when(use(missing), bodyThen(store())));
      }
      case STORED_IN_CALLEE -> when(isNull(kept()), helper(bodyThen(store())));
      case TERNARY -> {
        Expression made = helperCall(bodyThen(give(Rendering.value())));
        yield run(set(kept(), conditional(isNotNull(kept()), kept(), made)));
      }
      case OPTIONAL -> run(set(kept(), optional()));
      case NOT_STORED_OPTIONAL -> run(optional());
      case FLAG -> when(not(kept()), bodyThen(raise()));
      case FLAG_EARLY_RETURN -> helper(when(kept(), leave()), block(bodyThen(raise())));
      case FLAG_IN_CALLEE -> when(not(kept()), helper(bodyThen(raise())));
      case CONTAINS_KEY ->
          when(not(call(kept(), Types.MAP, "containsKey", Types.BOOLEAN, key())), bodyThen(put()));
      case MAP_GET ->
          when(isNull(call(kept(), Types.MAP, "get", Types.OBJECT, key())), bodyThen(put()));
      case MAP_GET_IN_LOCAL -> {
        Local cached = local(rendering.newName("cached"), Types.OBJECT);
        yield block(
            declare(cached, call(kept(), Types.MAP, "get", Types.OBJECT, key())),
            when(isNull(use(cached)), bodyThen(put())));
      }
      case COMPUTE_IF_ABSENT -> {
        Local key = local("key", Types.STRING);
        Expression loader = lambda(Types.FUNCTION, List.of(key), bodyThen(give(Rendering.value())));
        yield run(call(kept(), Types.MAP, "computeIfAbsent", Types.OBJECT, key(), loader));
      }
      case REFERENCE_GET -> {
        Expression got = call(kept(), Types.ATOMIC_REFERENCE, "get", Types.OBJECT);
        Statement[] body = bodyThen(storeInReference());
        yield when(isNull(got), body);
      }
      case UPDATE_AND_GET -> updateAndGet();
      case NEVER_STORED -> when(isNull(kept()), bodyThen());
      case OTHER_TESTED -> when(isNull(scope.field("untouched", true)), bodyThen(store()));
      case LOCAL_TESTED -> {
        Local same = local(keeper, Types.OBJECT);
        yield block(
            declare(same, nothing()),
            when(isNull(use(same)), bodyThen(run(set(use(same), Rendering.value())))));
      }
    };
  }

  private Statement alias() {
    Local alias = local(rendering.newName("alias"), Types.OBJECT);
    return block(
        declare(alias, kept()),
        when(
            isNull(use(alias)),
            bodyThen(run(set(use(alias), Rendering.value())), run(set(kept(), use(alias))))));
  }

  private Expression optional() {
    Expression optional = callStatic(Types.OPTIONAL, "ofNullable", Types.OPTIONAL, kept());
    Expression maker = lambda(Types.SUPPLIER, bodyThen(give(Rendering.value())));
    return call(optional, Types.OPTIONAL, "orElseGet", Types.OBJECT, maker);
  }

  private Statement updateAndGet() {
    Local old = local("old", Types.OBJECT);
    Expression made = helperCall(bodyThen(give(Rendering.value())));
    Expression update =
        lambda(
            Types.UNARY_OPERATOR,
            List.of(old),
            give(conditional(isNotNull(use(old)), use(old), made)));
    return run(call(kept(), Types.ATOMIC_REFERENCE, "updateAndGet", Types.OBJECT, update));
  }

  private Expression kept() {
    return scope.field(keeper, shared);
  }

  private static Expression key() {
    return literal("key");
  }

  private Statement[] bodyThen(Statement... last) {
    Statement[] body = rendering.statements(guard.body(), scope);
    return Stream.concat(Arrays.stream(body), Arrays.stream(last)).toArray(Statement[]::new);
  }

  private Statement store() {
    return run(set(kept(), Rendering.value()));
  }

  private Statement raise() {
    return run(set(kept(), literal(true)));
  }

  private Statement put() {
    return run(call(kept(), Types.MAP, "put", Types.OBJECT, key(), Rendering.value()));
  }

  private Statement storeInReference() {
    return run(call(kept(), Types.ATOMIC_REFERENCE, "set", "void", Rendering.value()));
  }

  /** Puts the statements into a method of their own and calls it. */
  private Statement helper(Statement... body) {
    return run(helperCall(body));
  }

  private Expression helperCall(Statement... body) {
    String name = rendering.newName("helper");
    rendering.members().addHelper(scope, name, body);
    return scope.isStatic() ? scope.own().callShared(name) : scope.own().callOwn(name);
  }
}
