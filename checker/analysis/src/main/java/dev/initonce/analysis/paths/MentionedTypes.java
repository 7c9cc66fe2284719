package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the names of the types that a program extends, calls, makes, keeps in fields or is
 * annotated with.
 */
final class MentionedTypes {

  private MentionedTypes() {}

  static Set<String> of(Program program) {
    Set<String> names = new HashSet<>();
    for (TypeInfo type : program.types().all()) {
      type.declaration().supertypes().forEach(supertype -> names.add(supertype.name()));
      add(type.declaration().annotations(), names);
      for (ClassDeclaration.Field field : type.declaration().fields()) {
        names.add(field.type().name());
        add(field.annotations(), names);
      }
    }
    program.forEachBody(body -> add(body, names));
    return names;
  }

  private static void add(List<AnnotationUse> annotations, Set<String> names) {
    annotations.forEach(annotation -> names.add(annotation.name()));
  }

  private static void add(Body body, Set<String> names) {
    add(body.signature().annotations(), names);
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.Call call) {
        names.add(call.method().owner());
        names.add(call.type().name());
      } else if (step.operation() instanceof Operation.Make make) {
        names.add(make.type().name());
      }
    }
  }
}
