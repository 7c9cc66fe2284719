package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Body.Signature;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Suppressed;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Initializer;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the members of one class: initialisers, constructors, methods. */
final class MemberLowering {

  private final Lowering program;
  private final TypeInfo type;
  private final ClassDeclaration declaration;
  private final Suppressed suppressed;

  private MemberLowering(Lowering program, TypeInfo type, Suppressed suppressed) {
    this.program = program;
    this.type = type;
    this.declaration = type.declaration();
    this.suppressed = suppressed;
  }

  static void lower(Lowering program, TypeInfo type, @Nullable BodyLowering around) {
    Suppressed outer =
        around != null
            ? around.suppressed()
            : Suppressions.ofEnclosing(program, type.declaration().enclosing());
    Suppressed suppressed = Suppressions.with(outer, type.declaration().annotations());
    MemberLowering members = new MemberLowering(program, type, suppressed);
    members.initializer(true);
    members.initializer(false);
    for (Method method : type.declaration().methods()) {
      members.method(method);
    }
  }

  private void initializer(boolean isStatic) {
    List<Field> fields =
        declaration.fields().stream()
            .filter(field -> field.isStatic() == isStatic && field.initializer() != null)
            .toList();
    List<Initializer> blocks =
        declaration.initializers().stream().filter(b -> b.isStatic() == isStatic).toList();
    if (fields.isEmpty() && blocks.isEmpty()) {
      return;
    }
    Body body =
        new Body(
            isStatic ? Body.Kind.STATIC_INITIALIZER : Body.Kind.INSTANCE_INITIALIZER,
            type,
            isStatic ? "<clinit>" : "<init>",
            Signature.of(List.of(), isStatic),
            declaration.place(),
            null);
    type.add(body);
    Blocks code = new Blocks(body);
    for (Field field : fields) {
      Expression initializer = field.initializer();
      if (initializer != null) {
        Suppressed ofField =
            Suppressions.with(suppressed, field.annotations())
                .with(program.silencing(field.place()));
        new BodyLowering(program, code, ofField).initializeField(field, initializer);
      }
    }
    BodyLowering statements = new BodyLowering(program, code, suppressed);
    blocks.forEach(block -> statements.statement(block.body()));
    code.finish();
  }

  private void method(Method method) {
    Body body =
        new Body(
            method.isConstructor() ? Body.Kind.CONSTRUCTOR : Body.Kind.METHOD,
            type,
            method.name(),
            new Signature(
                method.parameters(),
                method.returnType(),
                method.annotations(),
                method.isStatic(),
                method.isAbstract(),
                method.isPublic(),
                method.isSynchronized()),
            method.place(),
            null);
    type.add(body);
    Blocks blocks = new Blocks(body);
    BodyLowering code =
        new BodyLowering(program, blocks, Suppressions.with(suppressed, method.annotations()));
    if (method.isConstructor()) {
      constructor(method, code);
    }
    Statement statement = method.body();
    if (statement != null) {
      code.statement(statement);
    }
    blocks.finish();
  }

  /** A constructor runs its superclass's, then the initialisers, unless it begins with this(…). */
  private void constructor(Method method, BodyLowering code) {
    Expression.Call chained = chainedConstructor(method.body());
    if (chained != null && !chained.viaSuper()) {
      return;
    }
    if (chained == null) {
      String superclass = superclass();
      if (superclass != null) {
        code.add(
            method.place(),
            new Operation.Call(
                new MethodRef(superclass, "<init>", 0, null),
                new Value.Self(TypeUse.of(type.name())),
                List.of(),
                TypeUse.UNKNOWN,
                true,
                false));
      }
    }
    code.add(method.place(), new Operation.Initialize(type.name()));
  }

  private @Nullable String superclass() {
    for (TypeUse supertype : declaration.supertypes()) {
      ClassDeclaration known = program.declaration(supertype.name());
      if (known != null && known.kind() == ClassDeclaration.Kind.CLASS) {
        return supertype.name();
      }
    }
    return null;
  }

  private static Expression.@Nullable Call chainedConstructor(@Nullable Statement body) {
    Statement first = body;
    while (first instanceof Statement.Block block) {
      first = block.statements().isEmpty() ? null : block.statements().get(0);
    }
    if (first instanceof Statement.Evaluate evaluate
        && evaluate.expression() instanceof Expression.Call call
        && call.method().name().equals("<init>")) {
      return call;
    }
    return null;
  }
}
