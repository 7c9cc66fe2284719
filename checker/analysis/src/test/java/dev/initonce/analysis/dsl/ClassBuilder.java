package dev.initonce.analysis.dsl;

import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Initializer;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one class. */
public final class ClassBuilder {

  private final String name;
  private final Kind kind;
  private final Place place = Places.next();
  private final List<String> typeParameters = new ArrayList<>();
  private final List<TypeUse> supertypes = new ArrayList<>();
  private final List<AnnotationUse> annotations = new ArrayList<>();
  private final List<Local> components = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Initializer> initializers = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private boolean isAbstract;
  private @Nullable String enclosing;

  private ClassBuilder(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
    this.isAbstract = kind == Kind.INTERFACE;
  }

  public static ClassBuilder clazz(String name) {
    return new ClassBuilder(name, Kind.CLASS);
  }

  public static ClassBuilder interfaze(String name) {
    return new ClassBuilder(name, Kind.INTERFACE);
  }

  public static ClassBuilder record(String name, Local... components) {
    ClassBuilder built = new ClassBuilder(name, Kind.RECORD);
    Collections.addAll(built.components, components);
    return built;
  }

  /** A handler {@code a.Handler} whose {@code handleRequest} runs this. */
  public static ClassBuilder handler(Statement... body) {
    return clazz("a.Handler")
        .extending(Types.generic(Types.REQUEST_HANDLER, Types.STRING, Types.STRING))
        .method(MethodBuilder.handleRequest(Types.STRING).body(body));
  }

  public ClassBuilder extending(String... types) {
    List.of(types).forEach(type -> supertypes.add(TypeUse.of(type)));
    return this;
  }

  public ClassBuilder extending(TypeUse... types) {
    Collections.addAll(supertypes, types);
    return this;
  }

  public ClassBuilder typeParameters(String... names) {
    Collections.addAll(typeParameters, names);
    return this;
  }

  public ClassBuilder abstractly() {
    isAbstract = true;
    return this;
  }

  /** Makes it a member of that class. */
  public ClassBuilder within(String outer) {
    enclosing = outer;
    return this;
  }

  public ClassBuilder annotated(String annotation, String... values) {
    annotations.add(annotation(annotation, values));
    return this;
  }

  static AnnotationUse annotation(String name, String... values) {
    return new AnnotationUse(
        name, values.length == 0 ? Map.of() : Map.of("value", List.of(values)));
  }

  public ClassBuilder field(String field, String type) {
    return add(field, type, false, false, null);
  }

  public ClassBuilder field(String field, String type, Expression initializer) {
    return add(field, type, false, false, initializer);
  }

  public ClassBuilder finalField(String field, String type) {
    return add(field, type, false, true, null);
  }

  public ClassBuilder finalField(String field, String type, Expression initializer) {
    return add(field, type, false, true, initializer);
  }

  /** A field with an annotation that has no values, and no initialiser. */
  public ClassBuilder annotatedField(String field, String type, String annotation) {
    return add(field, type, false, false, null, annotation(annotation));
  }

  /** A field whose initialiser is silenced by {@code @SuppressWarnings}. */
  public ClassBuilder suppressedField(
      String field, String type, String name, Expression initializer) {
    return add(field, type, false, false, initializer, annotation(Types.SUPPRESS_WARNINGS, name));
  }

  /** A final field with Lombok's {@code @Getter(lazy = true)}. */
  public ClassBuilder lazyField(String field, String type, Expression initializer) {
    AnnotationUse lazy = new AnnotationUse("lombok.Getter", Map.of("lazy", List.of("true")));
    return add(field, type, false, true, initializer, lazy);
  }

  public ClassBuilder sharedField(String field, String type) {
    return add(field, type, true, false, null);
  }

  public ClassBuilder sharedField(String field, String type, Expression initializer) {
    return add(field, type, true, false, initializer);
  }

  private ClassBuilder add(
      String field,
      String type,
      boolean isStatic,
      boolean isFinal,
      @Nullable Expression initializer,
      AnnotationUse... written) {
    fields.add(
        new Field(
            field,
            TypeUse.of(type),
            Places.next(),
            isStatic,
            isFinal,
            List.of(written),
            initializer));
    return this;
  }

  public ClassBuilder staticBlock(Statement... body) {
    initializers.add(new Initializer(true, Statements.block(body)));
    return this;
  }

  public ClassBuilder instanceBlock(Statement... body) {
    initializers.add(new Initializer(false, Statements.block(body)));
    return this;
  }

  public ClassBuilder method(MethodBuilder method) {
    methods.add(method.build());
    return this;
  }

  /** A public method without parameters. */
  public ClassBuilder method(String method, Statement... body) {
    return method(MethodBuilder.method(method).body(body));
  }

  /** A public static method without parameters. */
  public ClassBuilder sharedMethod(String method, Statement... body) {
    return method(MethodBuilder.method(method).shared().body(body));
  }

  public ClassBuilder constructor(Statement... body) {
    return method(MethodBuilder.constructor().body(body));
  }

  public ClassDeclaration build() {
    return new ClassDeclaration(
        name,
        kind,
        place,
        enclosing,
        true,
        isAbstract,
        List.copyOf(typeParameters),
        List.copyOf(supertypes),
        List.copyOf(annotations),
        List.copyOf(components),
        List.copyOf(fields),
        List.copyOf(initializers),
        List.copyOf(methods));
  }
}
