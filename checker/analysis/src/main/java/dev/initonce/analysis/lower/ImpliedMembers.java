package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adds the members that a class has without writing them: a default constructor, what a record
 * implies, and the constructors and getters that Lombok generates.
 */
final class ImpliedMembers {

  private static final String LOMBOK = "lombok.";
  private static final Set<String> ALL_ARGUMENTS =
      Set.of("AllArgsConstructor", "Value", "Builder", "SuperBuilder");
  private static final Set<String> REQUIRED_ARGUMENTS = Set.of("RequiredArgsConstructor", "Data");
  private static final Set<String> GETTERS = Set.of("Getter", "Data", "Value");

  private final ClassDeclaration written;
  private final Place place;
  private final List<Field> fields;
  private final List<Method> methods;

  private ImpliedMembers(ClassDeclaration written) {
    this.written = written;
    this.place = written.place();
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

  private void addRecordMembers() {
    if (written.kind() != Kind.RECORD) {
      return;
    }
    List<Local> components = written.recordComponents();
    for (Local component : components) {
      fields.add(field(component));
      if (lacksMethod(component.name(), 0)) {
        methods.add(getter(component.name(), component.name(), component.type()));
      }
    }
    Method compact = methods.stream().filter(Method::isCompact).findFirst().orElse(null);
    if (compact != null) {
      methods.remove(compact);
      List<Statement> statements = new ArrayList<>();
      if (compact.body() != null) {
        statements.add(compact.body());
      }
      compact.parameters().forEach(p -> statements.add(assignField(p)));
      methods.add(completed(compact, statements));
      return;
    }
    boolean hasCanonical =
        methods.stream()
            .anyMatch(m -> m.isConstructor() && m.parameters().size() == components.size());
    if (!hasCanonical) {
      addFieldConstructor(components.stream().map(ImpliedMembers::field).toList());
    }
  }

  private void addLombokMembers() {
    List<Field> own = fields.stream().filter(field -> !field.isStatic()).toList();
    if (hasLombok(written.annotations(), ALL_ARGUMENTS)) {
      addFieldConstructor(
          own.stream().filter(f -> !f.isFinal() || f.initializer() == null).toList());
    } else if (hasLombok(written.annotations(), REQUIRED_ARGUMENTS)) {
      addFieldConstructor(own.stream().filter(ImpliedMembers::isRequired).toList());
    }
    boolean allGetters = hasLombok(written.annotations(), GETTERS);
    for (Field field : own) {
      if (allGetters || hasLombok(field.annotations(), GETTERS)) {
        String prefix = field.type().name().equals("boolean") ? "is" : "get";
        String name = prefix + capitalize(field.name());
        if (lacksMethod(name, 0)) {
          methods.add(getter(name, field.name(), field.type()));
        }
      }
    }
  }

  private void addDefaultConstructor() {
    if (methods.stream().noneMatch(Method::isConstructor)) {
      methods.add(constructor(List.of(), List.of()));
    }
  }

  private static boolean isRequired(Field field) {
    boolean nonNull = field.annotations().stream().anyMatch(a -> a.name().equals("lombok.NonNull"));
    return (field.isFinal() || nonNull) && field.initializer() == null;
  }

  private void addFieldConstructor(List<Field> assigned) {
    boolean exists =
        methods.stream()
            .anyMatch(m -> m.isConstructor() && m.parameters().size() == assigned.size());
    if (exists) {
      return;
    }
    List<Local> parameters =
        assigned.stream()
            .map(field -> new Local(field.name(), field.type(), field.annotations(), place))
            .toList();
    methods.add(constructor(parameters, parameters.stream().map(this::assignField).toList()));
  }

  private Method constructor(List<Local> parameters, List<Statement> statements) {
    return new Method(
        "<init>",
        place,
        false,
        false,
        true,
        false,
        false,
        parameters,
        TypeUse.UNKNOWN,
        List.of(),
        new Statement.Block(List.copyOf(statements)));
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

  private Method getter(String name, String field, TypeUse type) {
    Statement read = new Statement.Return(use(field, type));
    return new Method(
        name, place, false, false, true, false, false, List.of(), type, List.of(), read);
  }

  private Statement assignField(Local parameter) {
    TypeUse type = parameter.type();
    return new Statement.Evaluate(
        new Expression.Assign(
            place,
            type,
            use(parameter.name(), type),
            new Expression.LocalUse(place, type, parameter)));
  }

  private Expression use(String field, TypeUse type) {
    Expression self = new Expression.This(place, TypeUse.of(written.name()));
    return new Expression.FieldUse(place, type, self, written.name(), field);
  }

  private static Field field(Local component) {
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

  private static boolean hasLombok(List<AnnotationUse> annotations, Set<String> simpleNames) {
    return annotations.stream()
        .anyMatch(a -> a.name().startsWith(LOMBOK) && simpleNames.contains(a.simpleName()));
  }

  private static String capitalize(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
