package dev.initonce.analysis.lower;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.syntax.ClassDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a class was lowered to, with all that was asked of its program meanwhile: in another program
 * that answers alike it is lowered to the same. Filled by one lowering, not changed afterwards.
 */
final class LoweredClass {

  private final Map<String, Optional<ClassDeclaration>> asked = new HashMap<>();
  private final List<TypeInfo> types = new ArrayList<>();
  private final List<Body> functions = new ArrayList<>();

  void added(TypeInfo type) {
    types.add(type);
  }

  void added(Body function) {
    functions.add(function);
  }

  /** The first answer counts: what the class itself declares later is the same each time. */
  void asked(String name, @Nullable ClassDeclaration answer) {
    if (!asked.containsKey(name)) {
      asked.put(name, Optional.ofNullable(answer));
    }
  }

  /** Adds it to a program, unless that has other answers; returns whether it did. */
  boolean addTo(Lowering program) {
    boolean isSame =
        asked.entrySet().stream()
            .allMatch(known -> isSame(known.getValue(), program.declaration(known.getKey())));
    if (isSame) {
      types.forEach(program::add);
      functions.forEach(program::addFunction);
    }
    return isSame;
  }

  /** Two files may declare a class of one name, and two declarations are long to compare. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Optional<ClassDeclaration> one, @Nullable ClassDeclaration other) {
    return one.orElse(null) == other;
  }
}
