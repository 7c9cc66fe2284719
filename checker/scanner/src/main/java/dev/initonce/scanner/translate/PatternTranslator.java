package dev.initonce.scanner.translate;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.type.Members.Member;
import java.util.ArrayList;
import java.util.List;

/** Translates patterns into the variables that they declare. */
final class PatternTranslator {

  private final Translation translation;

  PatternTranslator(Translation translation) {
    this.translation = translation;
  }

  /**
   * Declares the variables of a pattern and returns them.
   *
   * @param matched the type of the value that is matched, for {@code var}
   */
  List<Local> bind(ComponentPatternExpr pattern, TypeUse matched, Body body) {
    List<Local> locals = new ArrayList<>();
    bind(pattern, matched, body, locals);
    return locals;
  }

  private void bind(ComponentPatternExpr pattern, TypeUse matched, Body body, List<Local> locals) {
    if (pattern instanceof TypePatternExpr simple) {
      TypeUse type =
          TypeResolver.isInferred(simple.getType(), body.scope())
              ? matched
              : TypeResolver.resolve(simple.getType(), body.scope());
      Local local = translation.locals.local(simple.getName(), type, List.of(), body.scope());
      body.scope().declare(local);
      locals.add(local);
    } else if (pattern instanceof RecordPatternExpr parts) {
      TypeUse type = TypeResolver.resolve(parts.getType(), body.scope());
      List<TypeUse> components = components(type, parts.getPatternList().size());
      for (int i = 0; i < components.size(); i++) {
        bind(parts.getPatternList().get(i), components.get(i), body, locals);
      }
    }
  }

  private List<TypeUse> components(TypeUse type, int count) {
    for (Member constructor : translation.types.members().constructors(type)) {
      if (constructor.method().parameters().size() == count) {
        return constructor.parameters();
      }
    }
    return java.util.Collections.nCopies(count, TypeUse.UNKNOWN);
  }
}
