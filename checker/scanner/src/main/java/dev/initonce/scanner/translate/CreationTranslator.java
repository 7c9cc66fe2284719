package dev.initonce.scanner.translate;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.SourceType;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.translate.ArgumentTranslator.Request;
import dev.initonce.scanner.translate.ArgumentTranslator.Resolved;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeParameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates {@code new}, with and without a class body. */
final class CreationTranslator {

  private final Translation translation;

  CreationTranslator(Translation translation) {
    this.translation = translation;
  }

  Expression translate(ObjectCreationExpr node, TypeUse wanted, Body body) {
    com.github.javaparser.ast.expr.Expression outer = node.getScope().orElse(null);
    if (outer == null) {
      TypeUse named = TypeResolver.resolve(node.getType(), body.scope());
      return create(node, named, wanted, body);
    }
    Expression outside = translation.expressions.translate(outer, body, TypeUse.UNKNOWN);
    String member =
        body.scope().file().memberType(outside.type().name(), node.getType().getNameAsString());
    TypeUse named = outside.type().isKnown() ? TypeUse.of(member) : TypeUse.UNKNOWN;
    return ExpressionTranslator.evaluating(outside, create(node, named, wanted, body));
  }

  private Expression create(ObjectCreationExpr node, TypeUse named, TypeUse wanted, Body body) {
    Place place = translation.places.of(node);
    Resolved resolved =
        translation.arguments.resolve(
            new Request(
                translation.types.members().constructors(named),
                node.getArguments(),
                List.of(),
                isDiamond(node.getType()) ? parameters(named) : List.of(),
                isDiamond(node.getType()) ? open(named) : named,
                wanted),
            body);
    TypeUse type = isDiamond(node.getType()) ? filled(resolved, named, wanted) : named;
    ClassDeclaration declared =
        node.getAnonymousClassBody()
            .map(members -> declare(members, type, place, body))
            .orElse(null);
    return new Expression.New(place, type, resolved.parameters(), resolved.arguments(), declared);
  }

  private static boolean isDiamond(ClassOrInterfaceType type) {
    return type.getTypeArguments().map(List::isEmpty).orElse(false);
  }

  private List<TypeParameter> parameters(TypeUse type) {
    TypeModel model = translation.types.catalog().find(type.name());
    return model == null ? List.of() : model.parameters();
  }

  private TypeUse open(TypeUse type) {
    List<TypeUse> variables = parameters(type).stream().map(TypeParameter::use).toList();
    return new TypeUse(type.name(), variables, null);
  }

  /** The class may be an interface or unseen, so that no constructor tells its arguments. */
  private static TypeUse filled(Resolved resolved, TypeUse named, TypeUse wanted) {
    if (resolved.method() != null) {
      return resolved.result();
    }
    return wanted.name().equals(named.name()) ? wanted : named;
  }

  /** Returns the constant of an enum as the {@code new} that makes it. */
  Expression translate(EnumConstantDeclaration node, Body body) {
    TypeUse type = body.holder().self();
    Place place = translation.places.between(node.getName(), node);
    Resolved resolved =
        translation.arguments.resolve(
            Request.of(
                translation.types.members().constructors(type),
                node.getArguments(),
                null,
                TypeUse.UNKNOWN),
            body);
    ClassDeclaration declared =
        node.getClassBody().isEmpty() ? null : declare(node.getClassBody(), type, place, body);
    return new Expression.New(place, type, resolved.parameters(), resolved.arguments(), declared);
  }

  private @Nullable ClassDeclaration declare(
      NodeList<BodyDeclaration<?>> members, TypeUse supertype, Place place, Body body) {
    SourceType type =
        SourceType.anonymous(
            body.holder().name() + "$" + place.start(),
            members,
            body.holder(),
            body.scope(),
            supertype);
    translation.module.declareLocal(type);
    return translation.classes.translate(type, place, body.isStatic());
  }
}
