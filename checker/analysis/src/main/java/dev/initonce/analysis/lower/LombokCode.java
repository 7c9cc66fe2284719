package dev.initonce.analysis.lower;

import dev.initonce.analysis.lombok.GeneratedBuilder;
import dev.initonce.analysis.lombok.GeneratedMethod;
import dev.initonce.analysis.lombok.LombokClass;
import dev.initonce.analysis.lombok.LombokClass.Variable;
import dev.initonce.analysis.lombok.LombokMembers;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the code of the members that Lombok generates. */
final class LombokCode {

  private final ClassDeclaration written;
  private final LombokMembers members;
  private final Code code;
  private final Map<String, Field> fields = new HashMap<>();

  private LombokCode(ClassDeclaration written, LombokMembers members) {
    this.written = written;
    this.members = members;
    this.code = new Code(written.name(), written.place());
    written.recordComponents().forEach(c -> fields.put(c.name(), ImpliedMembers.field(c)));
    written.fields().forEach(field -> fields.put(field.name(), field));
  }

  static LombokCode of(ClassDeclaration written) {
    return new LombokCode(written, LombokMembers.of(shape(written)));
  }

  private static LombokClass shape(ClassDeclaration written) {
    List<Variable> fields = new ArrayList<>();
    written.recordComponents().forEach(component -> fields.add(variable(component)));
    for (Field field : written.fields()) {
      fields.add(
          new Variable(
              field.name(),
              isBoolean(field.type()),
              field.isStatic(),
              field.isFinal(),
              field.initializer() != null,
              field.annotations()));
    }
    return new LombokClass(
        written.simpleName(),
        written.kind() == Kind.RECORD,
        written.annotations(),
        fields,
        written.methods().stream().map(LombokCode::callable).toList());
  }

  private static LombokClass.Callable callable(Method method) {
    return new LombokClass.Callable(
        method.name(),
        method.isStatic(),
        method.parameters().stream().map(LombokCode::variable).toList(),
        ClassDeclaration.simpleName(method.returnType().name()),
        method.annotations());
  }

  private static Variable variable(Local local) {
    return new Variable(
        local.name(), isBoolean(local.type()), false, false, false, local.annotations());
  }

  private static boolean isBoolean(TypeUse type) {
    return type.name().equals("boolean");
  }

  /** Returns a field as it is left: some initialisers move into methods. */
  Field left(Field field) {
    boolean moved =
        members.lazyFields().contains(field.name())
            || members.defaultedFields().contains(field.name());
    return moved ? withoutInitializer(field) : field;
  }

  private static Field withoutInitializer(Field field) {
    return new Field(
        field.name(),
        field.type(),
        field.place(),
        field.isStatic(),
        false,
        field.annotations(),
        null);
  }

  List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    for (GeneratedMethod method : members.methods()) {
      methods.add(method(method));
      if (method.role() == GeneratedMethod.Role.CONSTRUCTOR_FROM_BUILDER) {
        // For the constructors of subclasses: nobody knows here whose builder they hand on.
        methods.add(code.constructor(List.of(), List.of()));
      }
    }
    for (String name : members.defaultedFields()) {
      Field field = field(name);
      Local value = initial(field);
      Statement declared = new Statement.Declare(value, field.initializer());
      Statement result = new Statement.Return(code.use(value));
      methods.add(
          code.method(
              LombokBuilderCode.defaultOf(name),
              true,
              List.of(),
              field.type(),
              List.of(declared, result)));
    }
    return methods;
  }

  List<ClassDeclaration> builders() {
    return members.builders().stream()
        .flatMap(b -> new LombokBuilderCode(written, b, fields).declarations().stream())
        .toList();
  }

  private Method method(GeneratedMethod method) {
    List<Local> parameters = method.parameters().stream().map(this::parameter).toList();
    TypeUse builder = TypeUse.of(written.name() + "." + method.subject());
    return switch (method.role()) {
      case CONSTRUCTOR -> code.constructor(parameters, assignments(parameters));
      case CONSTRUCTOR_FROM_BUILDER -> fromBuilder(builder);
      case FACTORY ->
          giving(method, parameters, code.self(), code.make(code.self(), uses(parameters)));
      case GETTER -> getter(method, field(method.subject()));
      case LAZY_GETTER -> lazyGetter(method, field(method.subject()));
      case SETTER -> setter(method, parameters, TypeUse.of("void"), List.of());
      case CHAINED_SETTER ->
          setter(
              method,
              parameters,
              code.self(),
              List.of(new Statement.Return(code.self(code.self()))));
      case WITH -> giving(method, parameters, code.self(), copy(parameters.get(0)));
      case BUILDER -> giving(method, parameters, builder, code.make(made(method), List.of()));
      case TO_BUILDER -> giving(method, parameters, builder, filled(builder, method));
    };
  }

  private Method giving(
      GeneratedMethod method, List<Local> parameters, TypeUse result, Expression value) {
    return code.method(
        method.name(), method.isStatic(), parameters, result, List.of(new Statement.Return(value)));
  }

  private List<Statement> assignments(List<Local> parameters) {
    List<Statement> statements = new ArrayList<>();
    List<String> given = parameters.stream().map(Local::name).toList();
    for (String name : members.defaultedFields()) {
      if (!given.contains(name)) {
        TypeUse type = field(name).type();
        Expression value =
            code.callStatic(code.self(), LombokBuilderCode.defaultOf(name), type, List.of());
        statements.add(code.assign(name, type, value));
      }
    }
    parameters.forEach(parameter -> statements.add(code.assign(parameter)));
    return statements;
  }

  /** Its superclass's takes the same builder: what that sets is not looked at. */
  private Method fromBuilder(TypeUse builder) {
    Local given = code.local("b", builder, List.of());
    List<Statement> statements = new ArrayList<>();
    for (GeneratedBuilder.Part part : members.builders().get(0).parts()) {
      String name = part.variable().name();
      TypeUse type = field(name).type();
      Expression value = code.useOf(builder, code.use(given), name, type);
      statements.add(
          code.assign(name, type, LombokBuilderCode.orDefault(code, code.self(), part, value)));
    }
    return code.constructor(List.of(given), statements);
  }

  private Method getter(GeneratedMethod method, Field field) {
    Expression value =
        field.isStatic()
            ? code.useOfStatic(field.name(), field.type())
            : code.use(field.name(), field.type());
    return giving(method, List.of(), field.type(), value);
  }

  private Method lazyGetter(GeneratedMethod method, Field field) {
    Code here = new Code(written.name(), field.place());
    Expression kept = here.use(field.name(), field.type());
    Expression unset =
        new Expression.Binary(
            field.place(),
            TypeUse.of("boolean"),
            Expression.Operator.EQUAL,
            kept,
            new Expression.Literal(field.place(), TypeUse.UNKNOWN, null));
    Local value = initial(field);
    List<Statement> first =
        List.of(
            new Statement.Declare(value, field.initializer()),
            here.assign(field.name(), field.type(), here.use(value)));
    Statement guarded = new Statement.If(unset, new Statement.Block(first), null);
    Statement locked = new Statement.Synchronized(here.self(here.self()), guarded);
    return here.method(
        method.name(), false, List.of(), field.type(), List.of(locked, new Statement.Return(kept)));
  }

  private Method setter(
      GeneratedMethod method, List<Local> parameters, TypeUse result, List<Statement> last) {
    Field field = field(method.subject());
    Expression target =
        field.isStatic()
            ? code.useOfStatic(field.name(), field.type())
            : code.use(field.name(), field.type());
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement.Evaluate(
            new Expression.Assign(
                code.place(), field.type(), target, code.use(parameters.get(0)))));
    if (!field.isStatic()) {
      statements.addAll(last);
    }
    return code.method(method.name(), method.isStatic(), parameters, result, statements);
  }

  private Expression copy(Local changed) {
    List<Expression> arguments = new ArrayList<>();
    for (String name : members.settable()) {
      boolean isChanged = name.equals(changed.name());
      arguments.add(isChanged ? code.use(changed) : code.use(name, field(name).type()));
    }
    return code.make(code.self(), arguments);
  }

  /** Returns the class of the builder that a method makes. */
  private TypeUse made(GeneratedMethod method) {
    boolean inherits =
        members.builders().stream()
            .filter(builder -> builder.simpleName().equals(method.subject()))
            .anyMatch(GeneratedBuilder::inherits);
    String name = LombokBuilderCode.made(method.subject(), inherits);
    return TypeUse.of(written.name() + "." + name);
  }

  private Expression filled(TypeUse builder, GeneratedMethod method) {
    Expression filled = code.make(made(method), List.of());
    for (GeneratedBuilder each : members.builders()) {
      if (each.simpleName().equals(method.subject())) {
        for (GeneratedBuilder.Part part : each.parts()) {
          Field field = fields.get(part.variable().name());
          if (field != null) {
            Expression value = code.use(field.name(), field.type());
            filled = code.call(filled, part.setter(), builder, List.of(value));
          }
        }
      }
    }
    return filled;
  }

  private List<Expression> uses(List<Local> locals) {
    return locals.stream().map(code::use).toList();
  }

  private Local parameter(Variable variable) {
    return code.local(variable.name(), field(variable.name()).type(), variable.annotations());
  }

  /** What is written at a field holds for its initialiser wherever that runs. */
  private static Local initial(Field field) {
    List<AnnotationUse> annotations = field.annotations();
    return new Local("value", field.type(), annotations, field.place());
  }

  private Field field(String name) {
    Field field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException("no field of that name: " + name);
    }
    return field;
  }
}
