package dev.initonce.analysis.dsl;

import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds one public method or constructor; it is abstract until it gets a body. */
public final class MethodBuilder {

  private final String name;
  private final Place place = Places.next();
  private final List<Local> parameters = new ArrayList<>();
  private final List<AnnotationUse> annotations = new ArrayList<>();
  private TypeUse returnType = TypeUse.of(Types.OBJECT);
  private boolean isStatic;
  private boolean isPublic = true;
  private boolean isSynchronized;
  private boolean isCompact;
  private @Nullable Statement body;

  private MethodBuilder(String name) {
    this.name = name;
  }

  public static MethodBuilder method(String name) {
    return new MethodBuilder(name);
  }

  public static MethodBuilder constructor() {
    return new MethodBuilder("<init>");
  }

  /** {@code handleRequest(event, context)}. */
  public static MethodBuilder handleRequest(String event) {
    return method("handleRequest")
        .takes(Expressions.local("event", event), Expressions.local("context", Types.CONTEXT));
  }

  public MethodBuilder takes(Local... locals) {
    Collections.addAll(parameters, locals);
    return this;
  }

  public MethodBuilder gives(String type) {
    returnType = TypeUse.of(type);
    return this;
  }

  public MethodBuilder annotated(String annotation, String... values) {
    annotations.add(ClassBuilder.annotation(annotation, values));
    return this;
  }

  public MethodBuilder shared() {
    isStatic = true;
    return this;
  }

  public MethodBuilder hidden() {
    isPublic = false;
    return this;
  }

  public MethodBuilder locked() {
    isSynchronized = true;
    return this;
  }

  public MethodBuilder compact() {
    isCompact = true;
    return this;
  }

  public MethodBuilder body(Statement... statements) {
    body = Statements.block(statements);
    return this;
  }

  Method build() {
    return new Method(
        name,
        place,
        isStatic,
        body == null,
        isPublic,
        isSynchronized,
        isCompact,
        List.copyOf(parameters),
        returnType,
        List.copyOf(annotations),
        body);
  }
}
