package dev.initonce.analysis.lombok;

import dev.initonce.analysis.lombok.GeneratedMethod.Role;
import dev.initonce.analysis.lombok.LombokClass.Callable;
import dev.initonce.analysis.lombok.LombokClass.Variable;
import dev.initonce.analysis.syntax.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Lombok generates into one class.
 *
 * @param methods its methods and constructors, none of them written
 * @param builders its builder classes, which may be written in part
 * @param settable the fields that a constructor for all of them takes
 */
public record LombokMembers(
    List<GeneratedMethod> methods, List<GeneratedBuilder> builders, List<String> settable) {

  private static final LombokMembers NONE = new LombokMembers(List.of(), List.of(), List.of());

  public LombokMembers {
    methods = List.copyOf(methods);
    builders = List.copyOf(builders);
    settable = List.copyOf(settable);
  }

  /** Returns what is generated into a class. */
  public static LombokMembers of(LombokClass type) {
    if (!type.isConcerned()) {
      return NONE;
    }
    Fields fields = new Fields(type);
    List<GeneratedMethod> methods = new ArrayList<>();
    List<GeneratedBuilder> builders = new ArrayList<>();
    new Builders(type, fields).addTo(methods, builders);
    new Constructors(type, fields).addTo(methods);
    for (Variable field : type.fields()) {
      addAccessors(field, type, fields, methods);
    }
    return new LombokMembers(methods, builders, fields.all().stream().map(Variable::name).toList());
  }

  /** Returns the generated constructors. */
  public List<GeneratedMethod> constructors() {
    return methods.stream().filter(m -> m.name().equals(Constructors.NAME)).toList();
  }

  /** Returns the fields whose initialiser runs in a getter, and not with the constructor. */
  public List<String> lazyFields() {
    return methods.stream()
        .filter(m -> m.role() == Role.LAZY_GETTER)
        .map(GeneratedMethod::subject)
        .toList();
  }

  /** Returns the fields whose initialiser runs where a builder or constructor lacks a value. */
  public List<String> defaultedFields() {
    return builders.stream()
        .flatMap(builder -> builder.parts().stream())
        .filter(GeneratedBuilder.Part::hasDefault)
        .map(part -> part.variable().name())
        .toList();
  }

  private static void addAccessors(
      Variable field, LombokClass type, Fields fields, List<GeneratedMethod> methods) {
    AccessorNames names = AccessorNames.of(field, type);
    AnnotationUse get = accessor(field, type, "lombok.Getter", "lombok.Data", "lombok.Value");
    if (get != null && !type.isRecord()) {
      boolean isLazy = Annotations.isTrue(get, "lazy");
      Role role = isLazy ? Role.LAZY_GETTER : Role.GETTER;
      add(role, names.getter(), field, false, type, methods);
    }
    AnnotationUse set = accessor(field, type, "lombok.Setter", "lombok.Data");
    if (set != null && !fields.isFinal(field)) {
      Role role = names.isChained() ? Role.CHAINED_SETTER : Role.SETTER;
      add(role, names.setter(), field, true, type, methods);
    }
    AnnotationUse with =
        accessor(field, type, "lombok.With", "lombok.experimental.Wither", "lombok.Wither");
    if (with != null && !field.isStatic() && fields.isSettable(field)) {
      add(Role.WITH, names.with(), field, true, type, methods);
    }
  }

  /** Returns the annotation that asks for an accessor: that on the field wins. */
  private static @Nullable AnnotationUse accessor(
      Variable field, LombokClass type, String... names) {
    AnnotationUse found = null;
    for (String name : names) {
      found = found == null ? Annotations.find(field.annotations(), name) : found;
    }
    boolean isOfClass = !field.isStatic() && !field.name().startsWith("$");
    for (String name : names) {
      found = found == null && isOfClass ? Annotations.find(type.annotations(), name) : found;
    }
    return found == null || Annotations.text(found, "value", "").equals("NONE") ? null : found;
  }

  private static void add(
      Role role,
      @Nullable String name,
      Variable field,
      boolean takesIt,
      LombokClass type,
      List<GeneratedMethod> methods) {
    if (name != null && !type.hasMethod(name, takesIt ? 1 : 0)) {
      List<Variable> parameters = takesIt ? List.of(field) : List.of();
      methods.add(new GeneratedMethod(role, name, field.isStatic(), parameters, field.name()));
    }
  }

  /** What the rules want to know of the fields. */
  record Fields(LombokClass type) {

    boolean isFinal(Variable field) {
      boolean byClass =
          type.has("lombok.Value")
              || Annotations.isTrue(
                  Annotations.find(type.annotations(), "lombok.experimental.FieldDefaults"),
                  "makeFinal");
      return field.isFinal()
          || type.isRecord()
          || (byClass && !Annotations.has(field.annotations(), "lombok.experimental.NonFinal"));
    }

    boolean isDefault(Variable field) {
      return field.hasInitializer()
          && Annotations.has(field.annotations(), "lombok.Builder.Default");
    }

    boolean isSettable(Variable field) {
      return !isFinal(field) || !field.hasInitializer() || isDefault(field);
    }

    List<Variable> own() {
      return type.fields().stream()
          .filter(field -> !field.isStatic() && !field.name().startsWith("$"))
          .toList();
    }

    List<Variable> all() {
      return own().stream().filter(this::isSettable).toList();
    }

    List<Variable> required() {
      return own().stream()
          .filter(field -> !field.hasInitializer())
          .filter(field -> isFinal(field) || Annotations.isNonNull(field.annotations()))
          .toList();
    }
  }

  static boolean isWritten(List<Variable> parameters, LombokClass type) {
    return type.methods().stream()
        .filter(Callable::isConstructor)
        .anyMatch(constructor -> constructor.parameters().size() == parameters.size());
  }
}
