package dev.initonce.scanner.resolve;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the supertypes of a declaration. */
record SupertypeReader(SourceType type, Scope header) {

  List<TypeUse> written(List<TypeUse> implied) {
    return Stream.concat(
            implied.stream(),
            type.syntax().supertypes().stream()
                .map(written -> TypeResolver.resolve(written, header)))
        .toList();
  }

  /** Returns those that are written and those that the compiler adds. */
  List<TypeUse> read(List<TypeUse> implied) {
    List<TypeUse> all = new ArrayList<>(written(implied));
    switch (type.syntax().kind()) {
      case ENUM -> all.add(TypeUses.of("java.lang.Enum", type.self()));
      case RECORD -> all.add(TypeUse.of("java.lang.Record"));
      case ANNOTATION -> all.add(TypeUse.of("java.lang.annotation.Annotation"));
      default -> {}
    }
    return all;
  }
}
