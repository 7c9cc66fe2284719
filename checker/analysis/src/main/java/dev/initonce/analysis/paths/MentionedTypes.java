package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the names of the types that a program extends, calls, makes or keeps in fields. */
final class MentionedTypes {

  private MentionedTypes() {}

  static Set<String> of(Program program) {
    Set<String> names = new HashSet<>();
    for (TypeInfo type : program.types().all()) {
      type.declaration().supertypes().forEach(supertype -> names.add(supertype.name()));
      type.declaration().fields().forEach(field -> names.add(field.type().name()));
      type.methods().values().forEach(bodies -> bodies.forEach(body -> add(body, names)));
      add(type.instanceInitializer(), names);
      add(type.staticInitializer(), names);
    }
    program.functions().forEach(body -> add(body, names));
    return names;
  }

  private static void add(@Nullable Body body, Set<String> names) {
    if (body == null) {
      return;
    }
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
