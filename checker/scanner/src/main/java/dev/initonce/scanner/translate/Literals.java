package dev.initonce.scanner.translate;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values and types of literals. */
final class Literals {

  private Literals() {}

  static TypeUse type(LiteralExpr node) {
    if (node instanceof StringLiteralExpr || node instanceof TextBlockLiteralExpr) {
      return TypeUses.STRING;
    }
    if (node instanceof BooleanLiteralExpr) {
      return TypeUses.BOOLEAN;
    }
    if (node instanceof IntegerLiteralExpr) {
      return TypeUses.INT;
    }
    if (node instanceof LongLiteralExpr) {
      return TypeUse.of("long");
    }
    if (node instanceof CharLiteralExpr) {
      return TypeUse.of("char");
    }
    if (node instanceof DoubleLiteralExpr number) {
      boolean isFloat = number.getValue().toLowerCase(Locale.ROOT).endsWith("f");
      return TypeUse.of(isFloat ? "float" : "double");
    }
    return TypeUse.UNKNOWN;
  }

  /** Returns the value; the text of a number that cannot be read, null for the null literal. */
  static @Nullable Object value(LiteralExpr node) {
    try {
      return read(node);
    } catch (IllegalArgumentException e) {
      return ((LiteralStringValueExpr) node).getValue();
    }
  }

  private static @Nullable Object read(LiteralExpr node) {
    if (node instanceof StringLiteralExpr text) {
      return text.asString();
    }
    if (node instanceof TextBlockLiteralExpr text) {
      return text.asString();
    }
    if (node instanceof BooleanLiteralExpr truth) {
      return truth.getValue();
    }
    if (node instanceof IntegerLiteralExpr number) {
      return number.asNumber();
    }
    if (node instanceof LongLiteralExpr number) {
      return number.asNumber();
    }
    if (node instanceof CharLiteralExpr character) {
      return character.asChar();
    }
    return node instanceof DoubleLiteralExpr number ? number.asDouble() : null;
  }
}
