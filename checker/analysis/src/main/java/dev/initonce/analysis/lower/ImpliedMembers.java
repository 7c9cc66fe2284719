package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the members that a class has without writing them: a default constructor, what a record
 * implies, and what Lombok generates.
 */
final class ImpliedMembers {

  private final ClassDeclaration written;
  private final Code code;
  private final List<Field> fields;
  private final List<Method> methods;

  private ImpliedMembers(ClassDeclaration written) {
    this.written = written;
    this.code = new Code(written.name(), written.place());
    this.fields = new ArrayList<>(written.fields());
    this.methods = new ArrayList<>(written.methods());
  }

  static ClassDeclaration complete(ClassDeclaration written) {
    if (written.kind() == Kind.INTERFACE || written.kind() == Kind.ANNOTATION) {
      return written;
    }
    ImpliedMembers implied = new ImpliedMembers(written);
    implied.addRecordMembers();
    implied.addLombokMembers();
    implied.addDefaultConstructor();
    return written.withMembers(implied.fields, implied.methods);
  }

  /** Adds the members of a generated class to one of the same name that is written in part. */
  static ClassDeclaration completedBy(ClassDeclaration written, ClassDeclaration generated) {
    ImpliedMembers both = new ImpliedMembers(written);
    for (Field field : generated.fields()) {
      if (both.fields.stream().noneMatch(own -> own.name().equals(field.name()))) {
        both.fields.add(field);
      }
    }
    for (Method method : generated.methods()) {
      if (both.lacksMethod(method.name(), method.parameters().size())) {
        both.methods.add(method);
      }
    }
    return written.withMembers(both.fields, both.methods);
  }

  private void addRecordMembers() {
    if (written.kind() != Kind.RECORD) {
      return;
    }
    List<Local> components = written.recordComponents();
    for (Local component : components) {
      fields.add(field(component));
      if (lacksMethod(component.name(), 0)) {
        Statement result = new Statement.Return(code.use(component.name(), component.type()));
        methods.add(
            code.method(component.name(), false, List.of(), component.type(), List.of(result)));
      }
    }
    Method compact = methods.stream().filter(Method::isCompact).findFirst().orElse(null);
    if (compact != null) {
      methods.remove(compact);
      List<Statement> statements = new ArrayList<>();
      if (compact.body() != null) {
        statements.add(compact.body());
      }
      compact.parameters().forEach(p -> statements.add(code.assign(p)));
      methods.add(completed(compact, statements));
      return;
    }
    boolean hasCanonical =
        methods.stream()
            .anyMatch(m -> m.isConstructor() && m.parameters().size() == components.size());
    if (!hasCanonical) {
      List<Local> parameters =
          components.stream().map(c -> code.local(c.name(), c.type(), c.annotations())).toList();
      methods.add(code.constructor(parameters, parameters.stream().map(code::assign).toList()));
    }
  }

  private void addLombokMembers() {
    LombokCode lombok = LombokCode.of(written);
    fields.replaceAll(lombok::left);
    methods.addAll(lombok.methods());
  }

  private void addDefaultConstructor() {
    if (methods.stream().noneMatch(Method::isConstructor)) {
      methods.add(code.constructor(List.of(), List.of()));
    }
  }

  /** What is written at a compact constructor holds for the whole of it. */
  private static Method completed(Method compact, List<Statement> statements) {
    return new Method(
        compact.name(),
        compact.place(),
        false,
        false,
        compact.isPublic(),
        false,
        false,
        compact.parameters(),
        compact.returnType(),
        compact.annotations(),
        new Statement.Block(List.copyOf(statements)));
  }

  static Field field(Local component) {
    return new Field(
        component.name(),
        component.type(),
        component.place(),
        false,
        true,
        component.annotations(),
        null);
  }

  private boolean lacksMethod(String name, int arity) {
    return methods.stream().noneMatch(m -> m.name().equals(name) && m.parameters().size() == arity);
  }
}
