package dev.initonce.errorprone.translate;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import dev.initonce.analysis.syntax.AnnotationUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Annotations with the values that are written, not the defaults. */
final class Annotations {

  private final TypeUses types;

  Annotations(TypeUses types) {
    this.types = types;
  }

  List<AnnotationUse> of(ModifiersTree modifiers) {
    List<AnnotationUse> uses = new ArrayList<>();
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      Attribute.Compound attribute = ((JCAnnotation) annotation).attribute;
      if (attribute != null) {
        uses.add(use(attribute));
      }
    }
    return uses;
  }

  /** Returns those of a symbol, for what has no modifiers of its own in the tree. */
  List<AnnotationUse> of(Symbol symbol) {
    return symbol.getAnnotationMirrors().stream().map(this::use).toList();
  }

  private AnnotationUse use(Attribute.Compound attribute) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    attribute
        .getElementValues()
        .forEach((member, value) -> values.put(member.name.toString(), values(value)));
    return new AnnotationUse(types.nameOf(attribute.type), values);
  }

  private List<String> values(Attribute value) {
    if (value instanceof Attribute.Array array) {
      List<String> all = new ArrayList<>();
      for (Attribute element : array.values) {
        all.addAll(values(element));
      }
      return all;
    }
    if (value instanceof Attribute.Enum constant) {
      return List.of(constant.value.name.toString());
    }
    if (value instanceof Attribute.Class literal) {
      return List.of(types.nameOf(literal.classType));
    }
    return value instanceof Attribute.Constant
        ? List.of(String.valueOf(value.getValue()))
        : List.of();
  }
}
