package dev.initonce.scanner.translate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.ClassScope;
import dev.initonce.scanner.resolve.Naming;
import dev.initonce.scanner.resolve.Scope;
import dev.initonce.scanner.resolve.SourceType;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.resolve.Variable;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.TypeUses;
import org.jspecify.annotations.Nullable;

/** Translates names: a variable if there is one in scope, else a type, else a package. */
final class NameTranslator {

  private final Translation translation;

  NameTranslator(Translation translation) {
    this.translation = translation;
  }

  /** What stands before a dot. */
  sealed interface Qualifier {

    /** A value. */
    record Value(Expression expression) implements Qualifier {}

    /** A type. */
    record Type(TypeUse type) implements Qualifier {}

    /** A package, or a variable that nothing is known of. */
    record Unknown(String name) implements Qualifier {}
  }

  Expression translate(NameExpr name, Body body) {
    return asValue(qualifier(name, body), name, body);
  }

  Expression translate(FieldAccessExpr access, Body body) {
    return asValue(qualifier(access, body), access, body);
  }

  /** Returns what an expression before a dot means. */
  Qualifier qualifier(com.github.javaparser.ast.expr.Expression node, Body body) {
    if (node instanceof NameExpr name) {
      return simple(name.getNameAsString(), name, body);
    }
    if (node instanceof FieldAccessExpr access) {
      if (access.getScope() instanceof SuperExpr) {
        return new Qualifier.Value(ofSuper(access, body));
      }
      return member(qualifier(access.getScope(), body), access.getNameAsString(), access);
    }
    return new Qualifier.Value(translation.expressions.translate(node, body, TypeUse.UNKNOWN));
  }

  /** Returns what the type before {@code ::} means, which may well be a variable. */
  Qualifier qualifier(ClassOrInterfaceType type, Body body) {
    if (type.getTypeArguments().isPresent()) {
      return new Qualifier.Type(TypeResolver.resolve(type, body.scope()));
    }
    String name = type.getNameAsString();
    return type.getScope()
        .map(outer -> member(qualifier(outer, body), name, type))
        .orElseGet(() -> simple(name, type, body));
  }

  private Qualifier simple(String name, Node node, Body body) {
    Variable variable = body.scope().variable(name);
    if (variable != null) {
      return new Qualifier.Value(use(variable, translation.places.of(node)));
    }
    TypeUse type = body.scope().type(name);
    return type == null ? new Qualifier.Unknown(name) : new Qualifier.Type(type);
  }

  private Qualifier member(Qualifier qualifier, String name, Node node) {
    if (qualifier instanceof Qualifier.Value value) {
      return new Qualifier.Value(field(value.expression(), name, node));
    }
    if (qualifier instanceof Qualifier.Type type) {
      return ofType(type.type(), name, node);
    }
    String qualified = ((Qualifier.Unknown) qualifier).name() + "." + name;
    boolean isType =
        Naming.looksLikeType(name) || translation.types.catalog().find(qualified) != null;
    return isType ? new Qualifier.Type(TypeUse.of(qualified)) : new Qualifier.Unknown(qualified);
  }

  private Qualifier ofType(TypeUse type, String name, Node node) {
    FieldModel field = translation.types.members().field(type, name);
    String member = translation.types.members().memberType(type.name(), name);
    if (field == null && member != null) {
      return new Qualifier.Type(TypeUse.of(member));
    }
    boolean isUnseenType =
        field == null
            && Naming.looksLikeType(name)
            && !translation.types.hierarchy().isComplete(type);
    if (isUnseenType) {
      return new Qualifier.Type(TypeUse.of(type.name() + "." + name));
    }
    TypeUse use = field == null ? TypeUse.UNKNOWN : field.type();
    return new Qualifier.Value(
        new Expression.FieldUse(translation.places.of(node), use, null, type.name(), name));
  }

  private Expression field(Expression receiver, String name, Node node) {
    Place place = translation.places.of(node);
    TypeUse owner = receiver.type();
    if (TypeUses.isArray(owner) && name.equals("length")) {
      return new Expression.FieldUse(place, TypeUses.INT, receiver, owner.name(), name);
    }
    FieldModel field = translation.types.members().field(owner, name);
    TypeUse type = field == null ? TypeUse.UNKNOWN : field.type();
    Expression seen = field != null && field.isStatic() ? null : receiver;
    return new Expression.FieldUse(place, type, seen, owner.name(), name);
  }

  private Expression ofSuper(FieldAccessExpr access, Body body) {
    Place place = translation.places.of(access);
    TypeUse superclass = translation.calls.superclass(access.getScope().asSuperExpr(), body);
    FieldModel field = translation.types.members().field(superclass, access.getNameAsString());
    Expression receiver =
        field != null && field.isStatic()
            ? null
            : new Expression.This(translation.places.of(access.getScope()), body.holder().self());
    return new Expression.FieldUse(
        place,
        field == null ? TypeUse.UNKNOWN : field.type(),
        receiver,
        superclass.name(),
        access.getNameAsString());
  }

  private static Expression use(Variable variable, Place place) {
    if (variable instanceof Variable.OfBody local) {
      return new Expression.LocalUse(place, local.local().type(), local.local());
    }
    if (variable instanceof Variable.OfClass field) {
      TypeUse self = field.holder().self();
      return new Expression.FieldUse(
          place,
          field.field().type(),
          field.field().isStatic() ? null : new Expression.This(place, self),
          self.name(),
          field.field().name());
    }
    Variable.Imported imported = (Variable.Imported) variable;
    return new Expression.FieldUse(
        place, imported.field().type(), null, imported.owner(), imported.field().name());
  }

  /** Returns the value that stands before a dot or by itself. */
  Expression asValue(Qualifier qualifier, Node node, Body body) {
    if (qualifier instanceof Qualifier.Value value) {
      return value.expression();
    }
    String name =
        qualifier instanceof Qualifier.Type type
            ? TypeUses.simpleName(type.type().name())
            : ((Qualifier.Unknown) qualifier).name();
    return unseenField(name, node, body);
  }

  /** A name that nothing declares is inherited from a class out of view, or it is generated. */
  private Expression unseenField(String name, Node node, Body body) {
    Place place = translation.places.of(node);
    SourceType heir = incompleteClass(body.scope());
    String owner = heir == null ? body.holder().name() : heir.name();
    Expression receiver =
        heir == null || Naming.looksLikeConstant(name)
            ? null
            : new Expression.This(place, heir.self());
    return new Expression.FieldUse(
        place, TypeUse.UNKNOWN, receiver, owner, TypeUses.simpleName(name));
  }

  /** Returns the innermost enclosing class that inherits from a class out of view. */
  @Nullable SourceType incompleteClass(Scope scope) {
    for (Scope each = scope; each != null; each = each.outer()) {
      if (each instanceof ClassScope type
          && !translation.types.hierarchy().isComplete(type.type().self())) {
        return type.type();
      }
    }
    return null;
  }
}
