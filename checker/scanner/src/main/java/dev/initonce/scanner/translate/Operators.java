package dev.initonce.scanner.translate;

import com.github.javaparser.ast.expr.BinaryExpr;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What binary operators give. */
final class Operators {

  private static final List<String> NUMBERS = List.of("int", "long", "float", "double");

  private Operators() {}

  /** Returns the operator as guards are made of it, null for all others. */
  static Expression.@Nullable Operator ofGuard(BinaryExpr.Operator operator) {
    return switch (operator) {
      case AND -> Expression.Operator.AND;
      case OR -> Expression.Operator.OR;
      case EQUALS -> Expression.Operator.EQUAL;
      case NOT_EQUALS -> Expression.Operator.NOT_EQUAL;
      default -> null;
    };
  }

  static TypeUse result(BinaryExpr.Operator operator, TypeUse left, TypeUse right) {
    return switch (operator) {
      case AND, OR, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS ->
          TypeUses.BOOLEAN;
      case PLUS ->
          left.equals(TypeUses.STRING) || right.equals(TypeUses.STRING)
              ? TypeUses.STRING
              : number(left, right);
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> number(left, TypeUses.INT);
      case BINARY_AND, BINARY_OR, XOR ->
          TypeUses.unboxed(left).equals(TypeUses.BOOLEAN) ? TypeUses.BOOLEAN : number(left, right);
      default -> number(left, right);
    };
  }

  private static TypeUse number(TypeUse left, TypeUse right) {
    String one = TypeUses.unboxed(left).name();
    String other = TypeUses.unboxed(right).name();
    if (!TypeUses.isPrimitive(TypeUse.of(one)) || !TypeUses.isPrimitive(TypeUse.of(other))) {
      return TypeUse.UNKNOWN;
    }
    int wider = Math.max(NUMBERS.indexOf(one), NUMBERS.indexOf(other));
    return TypeUse.of(NUMBERS.get(Math.max(wider, 0)));
  }
}
