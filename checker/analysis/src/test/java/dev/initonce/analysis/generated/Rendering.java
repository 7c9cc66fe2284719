package dev.initonce.analysis.generated;

import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.makeAnonymous;
import static dev.initonce.analysis.dsl.Expressions.nothing;
import static dev.initonce.analysis.dsl.Expressions.other;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.block;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.each;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.generated.GuardForm.Storage;
import dev.initonce.analysis.generated.Plan.Action;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;

/** Renders actions. Each construction builds a client of a name of its own. */
final class Rendering {

  static final String AGAIN = "again";
  static final String ODD = "odd";
  static final String EVEN = "even";

  private final Plan plan;
  private final Members members;
  private final boolean withoutCycles;
  private int sites;
  private int names;

  Rendering(Plan plan, Members members, boolean withoutCycles) {
    this.plan = plan;
    this.members = members;
    this.withoutCycles = withoutCycles;
  }

  Statement[] statements(List<Action> actions, Scope scope) {
    return actions.stream().map(action -> statement(action, scope)).toArray(Statement[]::new);
  }

  String newName(String prefix) {
    return prefix + names++;
  }

  Members members() {
    return members;
  }

  private Statement statement(Action action, Scope scope) {
    if (action instanceof Plan.Build site) {
      return construction(site);
    } else if (action instanceof Plan.Call target) {
      return invocation(target, scope);
    } else if (action instanceof Plan.Function function) {
      return function(function, scope);
    } else if (action instanceof Plan.Loop loop) {
      Local element = local("element", Types.OBJECT);
      return each(element, twoElements(), statements(loop.body(), scope));
    } else if (action instanceof Plan.Guard guard) {
      return new GuardRendering(this, scope, guard).statement();
    } else if (action instanceof Plan.Reset reset) {
      return reset(reset, scope);
    } else if (action instanceof Plan.Sometimes sometimes) {
      return when(condition(sometimes.odd() ? ODD : EVEN), statements(sometimes.body(), scope));
    } else {
      return replace(scope);
    }
  }

  private static Expression twoElements() {
    return callStatic(Types.LIST, "of", Types.LIST, literal("x"), literal("y"));
  }

  /** A condition that the engine knows nothing of; the interpreter decides it by its name. */
  private static Expression condition(String name) {
    return other(Types.BOOLEAN, literal(name));
  }

  private Statement construction(Plan.Build site) {
    String client = "Site" + sites++ + "Client";
    String type = Types.client(client);
    String builder = type + "Builder";
    return switch (site.style()) {
      case CREATE -> run(build(client));
      case BUILDER -> run(call(callStatic(type, "builder", builder), builder, "build", type));
      case LOCAL -> declare(local(newName("client"), type), build(client));
      case BUILDER_IN_LOCAL -> {
        Local kept = local(newName("builder"), builder);
        yield block(
            declare(kept, callStatic(type, "builder", builder)),
            run(call(use(kept), builder, "build", type)));
      }
    };
  }

  private Statement invocation(Plan.Call target, Scope scope) {
    int next = scope.type() + 1;
    int last = plan.types().size() - 1;
    boolean needsThis = target.target() != Plan.Call.Target.FRESH;
    if (scope.isStatic() && needsThis && target.target() != Plan.Call.Target.SHARED) {
      return block();
    }
    int type = target.type() % plan.types().size();
    Named own = scope.own();
    return switch (target.target()) {
      case OWN -> {
        int method = methodOf(scope.type(), target);
        yield maybe(scope, scope.type(), method, own.callOwn("m" + method));
      }
      case NEXT -> {
        if (next > last) {
          yield block();
        }
        Expression on = own.own("next");
        yield run(Scope.named(next).callOn(on, "m" + methodOf(next, target)));
      }
      case ROLE ->
          scope.type() == last
              ? block()
              : run(call(own.own("role"), Members.ROLE, "work", Types.OBJECT));
      case FRESH -> {
        int method = methodOf(type, target);
        Named fresh = Scope.named(type);
        Expression on = fresh.make();
        yield maybe(scope, type, Scope.CONSTRUCTOR, fresh.callOn(on, "m" + method));
      }
      case SHARED -> {
        int method = target.method() % plan.types().get(type).shared().size();
        Expression shared = Scope.named(type).callShared("s" + method);
        yield maybe(scope, type, Scope.SHARED + method, shared);
      }
      case TASK ->
          maybe(
              scope,
              scope.type(),
              Scope.FIELDS,
              call(own.own("task"), Types.RUNNABLE, "run", "void"));
      case MEMO ->
          maybe(
              scope,
              scope.type(),
              Scope.FIELDS,
              call(own.own("memo"), Types.SUPPLIER, "get", Types.OBJECT));
    };
  }

  private int methodOf(int type, Plan.Call target) {
    return target.method() % plan.types().get(type).methods().size();
  }

  private Statement maybe(Scope scope, int type, int rank, Expression invocation) {
    if (scope.isBelow(type, rank)) {
      return run(invocation);
    }
    return withoutCycles ? block() : when(condition(AGAIN), run(invocation));
  }

  private Statement function(Plan.Function function, Scope scope) {
    Statement[] body = statements(function.body(), scope);
    return switch (function.way()) {
      case LOCAL -> {
        Local runnable = local(newName("runnable"), Types.RUNNABLE);
        yield block(
            declare(runnable, lambda(Types.RUNNABLE, body)),
            run(call(use(runnable), Types.RUNNABLE, "run", "void")));
      }
      case PASSED -> run(Members.TOOLS.callShared("apply", lambda(Types.RUNNABLE, body)));
      case PASSED_ON -> run(Members.TOOLS.callShared("passOn", lambda(Types.RUNNABLE, body)));
      case ANONYMOUS -> {
        String name = scope.own().name() + "$" + newName("");
        Expression runnable =
            makeAnonymous(
                Types.RUNNABLE,
                ClassBuilder.clazz(name)
                    .within(scope.own().name())
                    .extending(Types.RUNNABLE)
                    .method("run", body)
                    .build());
        yield run(call(runnable, Types.RUNNABLE, "run", "void"));
      }
      case FOR_EACH -> {
        Local element = local("element", Types.OBJECT);
        yield run(
            call(
                twoElements(),
                Types.LIST,
                "forEach",
                "void",
                lambda(Types.CONSUMER, List.of(element), body)));
      }
      case STREAMED -> {
        Local element = local("element", Types.OBJECT);
        Expression stream = call(twoElements(), Types.LIST, "stream", "java.util.stream.Stream");
        yield run(
            call(
                stream,
                "java.util.stream.Stream",
                "forEach",
                "void",
                lambda(Types.CONSUMER, List.of(element), body)));
      }
    };
  }

  private Statement reset(Plan.Reset reset, Scope scope) {
    boolean shared = reset.shared() || scope.isStatic();
    String field = members.keeper(scope.type(), reset.storage(), shared, reset.keeper());
    Expression keeper = scope.field(field, shared);
    return switch (reset.storage()) {
      case FIELD -> run(set(keeper, nothing()));
      case FLAG -> run(set(keeper, literal(false)));
      case MAP -> run(call(keeper, Types.MAP, "clear", "void"));
      case REFERENCE -> run(call(keeper, Types.ATOMIC_REFERENCE, "set", "void", nothing()));
    };
  }

  private Statement replace(Scope scope) {
    int next = scope.type() + 1;
    return scope.isStatic() || next == plan.types().size()
        ? block()
        : run(set(scope.own().own("next"), Scope.named(next).make()));
  }

  /** Returns the field of a keeper for one guard. */
  String keeperFor(Plan.Guard guard, Scope scope, boolean shared) {
    return members.guardKeeper(scope.type(), guard.form().storage(), shared, guard.keeper());
  }

  static Expression value() {
    return make(Types.OBJECT);
  }

  static String initialType(Storage storage) {
    return switch (storage) {
      case FIELD -> Types.OBJECT;
      case FLAG -> Types.BOOLEAN;
      case MAP -> Types.MAP;
      case REFERENCE -> Types.ATOMIC_REFERENCE;
    };
  }
}
