package dev.initonce.analysis.lower;

import dev.initonce.analysis.lombok.GeneratedBuilder;
import dev.initonce.analysis.lombok.GeneratedBuilder.Part;
import dev.initonce.analysis.lombok.LombokClass.Callable;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the code of a builder class that Lombok generates. */
final class LombokBuilderCode {

  private static final TypeUse LIST = TypeUse.of("java.util.ArrayList");
  private static final TypeUse MAP = TypeUse.of("java.util.LinkedHashMap");

  private final ClassDeclaration owner;
  private final GeneratedBuilder builder;
  private final Map<String, Field> fieldsOfOwner;
  private final Code code;

  LombokBuilderCode(
      ClassDeclaration owner, GeneratedBuilder builder, Map<String, Field> fieldsOfOwner) {
    this.owner = owner;
    this.builder = builder;
    this.fieldsOfOwner = fieldsOfOwner;
    Callable made = builder.made();
    this.code =
        new Code(
            owner.name() + "." + builder.simpleName(),
            made == null ? owner.place() : method(made).place());
  }

  /** Returns the static method that works out what a part is where no one gives it. */
  static String defaultOf(String field) {
    return "$default$" + field;
  }

  /** Returns what a part is: given, or its default where it has one. */
  static Expression orDefault(Code code, TypeUse built, Part part, Expression given) {
    if (!part.hasDefault()) {
      return given;
    }
    Expression unset =
        code.callStatic(built, defaultOf(part.variable().name()), given.type(), List.of());
    Expression isGiven = new Expression.Other(code.place(), TypeUse.of("boolean"), List.of());
    return new Expression.Conditional(code.place(), given.type(), isGiven, given, unset);
  }

  /** Returns the class that is made: one that inherits has a subclass of its own for that. */
  static String made(String simpleName, boolean inherits) {
    return inherits ? simpleName + "Impl" : simpleName;
  }

  List<ClassDeclaration> declarations() {
    List<Field> fields = new ArrayList<>();
    List<Method> methods = new ArrayList<>();
    for (Part part : builder.parts()) {
      fields.add(field(part));
      methods.add(setter(part));
      if (part.adder() != null) {
        methods.add(adder(part, part.adder()));
      }
    }
    methods.add(code.constructor(List.of(), List.of()));
    if (!builder.inherits()) {
      methods.add(build());
      return List.of(declaration(code, List.of(), fields, methods));
    }
    Code made = new Code(made(code.owner(), true), code.place());
    return List.of(
        declaration(code, supertypes(), fields, methods),
        declaration(
            made,
            List.of(code.self()),
            List.of(),
            List.of(made.constructor(List.of(), List.of()), build())));
  }

  private ClassDeclaration declaration(
      Code of, List<TypeUse> supertypes, List<Field> fields, List<Method> methods) {
    return new ClassDeclaration(
        of.owner(),
        Kind.CLASS,
        code.place(),
        owner.name(),
        true,
        false,
        List.of(),
        supertypes,
        List.of(),
        List.of(),
        fields,
        List.of(),
        methods);
  }

  /** Those of the superclass's builder; where that has none they mean nothing. */
  private List<TypeUse> supertypes() {
    return owner.supertypes().stream()
        .filter(TypeUse::isKnown)
        .map(TypeUse::name)
        .map(name -> name + "." + ClassDeclaration.simpleName(name) + "Builder")
        .map(TypeUse::of)
        .toList();
  }

  private Field field(Part part) {
    Field plain = code.field(part.variable().name(), type(part));
    if (part.adder() == null) {
      return plain;
    }
    return new Field(
        plain.name(),
        collection(part),
        plain.place(),
        false,
        false,
        List.of(),
        code.make(collection(part), List.of()));
  }

  private static TypeUse collection(TypeUse type) {
    return type.name().endsWith("Map") ? MAP : LIST;
  }

  private TypeUse collection(Part part) {
    return collection(type(part));
  }

  private Method setter(Part part) {
    Local given = code.local(part.variable().name(), type(part), List.of());
    Expression kept = code.use(part.variable().name(), collection(part));
    String addAll = collection(part).equals(MAP) ? "putAll" : "addAll";
    Statement sets =
        part.adder() == null
            ? code.assign(given)
            : new Statement.Evaluate(
                code.call(kept, addAll, TypeUse.UNKNOWN, List.of(code.use(given))));
    return code.method(
        part.setter(), false, List.of(given), code.self(), List.of(sets, givesItself()));
  }

  private Method adder(Part part, String name) {
    Expression kept = code.use(part.variable().name(), collection(part));
    boolean isMap = collection(part).equals(MAP);
    List<Local> given = new ArrayList<>();
    List<TypeUse> elements = type(part).arguments();
    for (int i = 0; i < (isMap ? 2 : 1); i++) {
      TypeUse element = i < elements.size() ? elements.get(i) : TypeUse.UNKNOWN;
      given.add(code.local("element" + i, element, List.of()));
    }
    Expression adds =
        code.call(
            kept, isMap ? "put" : "add", TypeUse.UNKNOWN, given.stream().map(code::use).toList());
    return code.method(
        name, false, given, code.self(), List.of(new Statement.Evaluate(adds), givesItself()));
  }

  private Statement givesItself() {
    return new Statement.Return(code.self(code.self()));
  }

  private Method build() {
    TypeUse built = TypeUse.of(owner.name());
    List<Expression> parts =
        builder.parts().stream()
            .map(part -> orDefault(code, built, part, code.use(part.variable().name(), type(part))))
            .toList();
    Callable made = builder.made();
    Expression result;
    if (builder.inherits()) {
      result = code.make(built, List.of(code.self(code.self())));
    } else if (made == null || made.name().equals("<init>")) {
      result = code.make(built, parts);
    } else if (made.isStatic()) {
      result = code.callStatic(built, made.name(), result(made), parts);
    } else {
      result = code.call(code.self(built), made.name(), result(made), parts);
    }
    return code.method(
        builder.build(), false, List.of(), result.type(), List.of(new Statement.Return(result)));
  }

  private TypeUse result(Callable made) {
    return method(made).returnType();
  }

  private TypeUse type(Part part) {
    String name = part.variable().name();
    Callable made = builder.made();
    if (made == null) {
      Field field = fieldsOfOwner.get(name);
      return field == null ? TypeUse.UNKNOWN : field.type();
    }
    return method(made).parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Local::type)
        .findFirst()
        .orElse(TypeUse.UNKNOWN);
  }

  private Method method(Callable made) {
    return owner.methods().stream()
        .filter(m -> m.name().equals(made.name()))
        .filter(m -> m.annotations().equals(made.annotations()))
        .filter(m -> m.parameters().size() == made.parameters().size())
        .findFirst()
        .orElseThrow();
  }
}
