package dev.initonce.analysis.lombok;

import dev.initonce.analysis.lombok.GeneratedMethod.Role;
import dev.initonce.analysis.lombok.LombokClass.Variable;
import dev.initonce.analysis.syntax.AnnotationUse;
import java.util.List;
import java.util.stream.Stream;

/** The constructors that Lombok generates, and the static methods that stand for them. */
final class Constructors {

  static final String NAME = "<init>";

  private static final String NO_ARGUMENTS = "lombok.NoArgsConstructor";
  private static final String REQUIRED_ARGUMENTS = "lombok.RequiredArgsConstructor";
  private static final String ALL_ARGUMENTS = "lombok.AllArgsConstructor";
  private static final String DATA = "lombok.Data";
  private static final String VALUE = "lombok.Value";

  private final LombokClass type;
  private final LombokMembers.Fields fields;

  Constructors(LombokClass type, LombokMembers.Fields fields) {
    this.type = type;
    this.fields = fields;
  }

  /** What asks for a constructor by name gets it; what comes with others yields to each. */
  void addTo(List<GeneratedMethod> methods) {
    add(NO_ARGUMENTS, "staticName", List.of(), methods);
    add(REQUIRED_ARGUMENTS, "staticName", fields.required(), methods);
    add(ALL_ARGUMENTS, "staticName", fields.all(), methods);
    boolean hasOther =
        type.hasConstructor()
            || isAskedFor(type)
            || methods.stream().anyMatch(method -> method.name().equals(NAME));
    if (!hasOther) {
      add(DATA, "staticConstructor", fields.required(), methods);
    }
    if (!hasOther && !type.has(DATA)) {
      add(VALUE, "staticConstructor", fields.all(), methods);
    }
  }

  /** Returns whether one of the annotations that are for constructors alone is there. */
  static boolean isAskedFor(LombokClass type) {
    return Stream.of(NO_ARGUMENTS, REQUIRED_ARGUMENTS, ALL_ARGUMENTS).anyMatch(type::has);
  }

  private void add(
      String annotation, String naming, List<Variable> parameters, List<GeneratedMethod> methods) {
    AnnotationUse use = Annotations.find(type.annotations(), annotation);
    if (use == null) {
      return;
    }
    if (!LombokMembers.isWritten(parameters, type)) {
      methods.add(new GeneratedMethod(Role.CONSTRUCTOR, NAME, false, parameters, ""));
    }
    String name = Annotations.text(use, naming, "");
    if (!name.isEmpty() && !type.hasMethod(name, parameters.size())) {
      methods.add(new GeneratedMethod(Role.FACTORY, name, true, parameters, ""));
    }
  }
}
