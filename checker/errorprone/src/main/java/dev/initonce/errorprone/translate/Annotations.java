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
import java.util.regex.Pattern;

/** Annotations with the values that are written, not the defaults. */
final class Annotations {

  private static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";
  private static final Pattern WRITTEN_SUPPRESSION =
      Pattern.compile("@\\s*(java\\s*\\.\\s*lang\\s*\\.\\s*)?SuppressWarnings\\b");

  private final Places places;
  private final TypeUses types;

  Annotations(Places places, TypeUses types) {
    this.places = places;
    this.types = types;
  }

  List<AnnotationUse> of(ModifiersTree modifiers) {
    List<AnnotationUse> uses = new ArrayList<>();
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      Attribute.Compound attribute = ((JCAnnotation) annotation).attribute;
      if (attribute != null && !isSuppressionByATool(annotation, attribute)) {
        uses.add(use(attribute));
      }
    }
    return uses;
  }

  /**
   * Lombok writes {@code @SuppressWarnings("all")} at all that it generates, in the trees and not
   * in the source: that is a word to the compiler, and not what the user thinks of a finding.
   */
  private boolean isSuppressionByATool(AnnotationTree tree, Attribute.Compound attribute) {
    return types.nameOf(attribute.type).equals(SUPPRESS_WARNINGS)
        && !WRITTEN_SUPPRESSION.matcher(places.textOf(tree)).lookingAt();
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
