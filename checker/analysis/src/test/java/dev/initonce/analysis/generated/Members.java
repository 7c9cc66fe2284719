package dev.initonce.analysis.generated;

import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.generated.GuardForm.Storage;
import dev.initonce.analysis.generated.Plan.TypePlan;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Renders the classes of a plan with their members. */
final class Members {

  static final String ROLE = "a.Role";
  static final Named TOOLS = Named.named("a.Tools");
  private static final int KEEPERS = 3;

  private record KeptField(int type, String name) {}

  private final Plan plan;
  private final boolean decided;
  private final List<ClassBuilder> types = new ArrayList<>();
  private final Set<KeptField> declared = new HashSet<>();
  private final Set<KeptField> guarding = new HashSet<>();

  private Members(Plan plan, boolean decided) {
    this.plan = plan;
    this.decided = decided;
  }

  /**
   * Returns the classes of a plan.
   *
   * @param decided whether nothing but keepers may decide what runs: no two guards share one then,
   *     and calls that would need a condition to end a recursion are left out
   */
  static List<ClassDeclaration> render(Plan plan, boolean decided) {
    return new Members(plan, decided).render();
  }

  private List<ClassDeclaration> render() {
    for (int i = 0; i < plan.types().size(); i++) {
      types.add(ClassBuilder.clazz("a.T" + i).extending(ROLE));
    }
    Rendering rendering = new Rendering(plan, this, decided);
    for (int i = 0; i < plan.types().size(); i++) {
      type(i, plan.types().get(i), rendering);
    }
    types
        .get(0)
        .extending(Types.generic(Types.REQUEST_HANDLER, Types.STRING, Types.STRING))
        .method(MethodBuilder.handleRequest(Types.STRING).body(run(Scope.named(0).callOwn("m0"))));
    Stream<ClassBuilder> rest =
        Stream.of(ClassBuilder.interfaze(ROLE).method(MethodBuilder.method("work")), tools());
    return Stream.concat(types.stream(), rest).map(ClassBuilder::build).toList();
  }

  private void type(int number, TypePlan type, Rendering rendering) {
    ClassBuilder built = types.get(number);
    Named own = Scope.named(number);
    Scope fields = new Scope(number, false, Scope.FIELDS);
    Scope constructor = new Scope(number, false, Scope.CONSTRUCTOR);
    built.sharedField("untouched", Types.OBJECT);
    built.field(
        "task", Types.RUNNABLE, lambda(Types.RUNNABLE, rendering.statements(type.task(), fields)));
    List<Statement> memo = new ArrayList<>(List.of(rendering.statements(type.memo(), fields)));
    memo.add(give(Rendering.value()));
    Expression loader = lambda(Types.SUPPLIER, memo.toArray(Statement[]::new));
    built.field(
        "memo", Types.SUPPLIER, callStatic(Types.SUPPLIERS, "memoize", Types.SUPPLIER, loader));
    List<Statement> statements = new ArrayList<>();
    int last = plan.types().size() - 1;
    if (number < last) {
      built.field("next", Scope.named(number + 1).name());
      built.field("role", ROLE);
      statements.add(run(set(own.own("next"), Scope.named(number + 1).make())));
      statements.add(run(set(own.own("role"), Scope.named(last).make())));
    }
    statements.addAll(List.of(rendering.statements(type.constructor(), constructor)));
    built.constructor(statements.toArray(Statement[]::new));
    for (int i = 0; i < type.methods().size(); i++) {
      Scope scope = new Scope(number, false, i);
      built.method("m" + i, rendering.statements(type.methods().get(i), scope));
    }
    for (int i = 0; i < type.shared().size(); i++) {
      Scope scope = new Scope(number, true, Scope.SHARED + i);
      built.sharedMethod("s" + i, rendering.statements(type.shared().get(i), scope));
    }
    built.method("work", run(own.callOwn("m0")));
  }

  private static ClassBuilder tools() {
    Local applied = local("runnable", Types.RUNNABLE);
    Local passed = local("runnable", Types.RUNNABLE);
    return ClassBuilder.clazz(TOOLS.name())
        .method(
            MethodBuilder.method("apply")
                .shared()
                .takes(applied)
                .body(run(call(use(applied), Types.RUNNABLE, "run", "void"))))
        .method(
            MethodBuilder.method("passOn")
                .shared()
                .takes(passed)
                .body(run(TOOLS.callShared("apply", use(passed)))));
  }

  void addHelper(Scope scope, String name, Statement... body) {
    MethodBuilder helper = MethodBuilder.method(name).hidden().body(body);
    types.get(scope.type()).method(scope.isStatic() ? helper.shared() : helper);
  }

  /** Returns the field of that keeper. */
  String keeper(int type, Storage storage, boolean shared, int number) {
    String name = storage.fieldName(shared, number % KEEPERS);
    declare(type, storage, shared, name);
    return name;
  }

  /** Returns the field of that keeper for a guard: of its own, if that is asked for. */
  String guardKeeper(int type, Storage storage, boolean shared, int number) {
    int free = number % KEEPERS;
    while (decided && !guarding.add(new KeptField(type, storage.fieldName(shared, free)))) {
      free += KEEPERS;
    }
    String name = storage.fieldName(shared, free);
    declare(type, storage, shared, name);
    return name;
  }

  private void declare(int type, Storage storage, boolean shared, String name) {
    if (!declared.add(new KeptField(type, name))) {
      return;
    }
    ClassBuilder owner = types.get(type);
    String fieldType = Rendering.initialType(storage);
    if (storage == Storage.FIELD || storage == Storage.FLAG) {
      if (shared) {
        owner.sharedField(name, fieldType);
      } else {
        owner.field(name, fieldType);
      }
      return;
    }
    Expression initial = make(storage == Storage.MAP ? Types.HASH_MAP : fieldType);
    if (shared) {
      owner.sharedField(name, fieldType, initial);
    } else {
      owner.field(name, fieldType, initial);
    }
  }
}
