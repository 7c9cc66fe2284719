package dev.initonce.errorprone.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates whatever runs another body: calls, constructions and method references. */
final class Calls {

  private static final String CONSTRUCTOR = "<init>";

  private final FileTranslation file;
  private final Types types;

  Calls(FileTranslation file, Types types) {
    this.file = file;
    this.types = types;
  }

  Expression call(MethodInvocationTree tree, ClassSymbol here) {
    ExpressionTree select = tree.getMethodSelect();
    if (!(TreeInfo.symbol((JCTree) select) instanceof MethodSymbol symbol)) {
      return file.expressions.other(tree, here);
    }
    ExpressionTree before =
        select instanceof MemberSelectTree member ? member.getExpression() : null;
    boolean hasReceiver = !symbol.isStatic() && !symbol.isConstructor();
    MethodRef method =
        new MethodRef(
            owner(symbol, before, here),
            symbol.name.toString(),
            tree.getArguments().size(),
            parameters(symbol));
    Expression call =
        new Expression.Call(
            file.places.of(tree),
            file.types.of(tree),
            hasReceiver ? receiver(select, before, symbol, here) : null,
            method,
            file.expressions.all(tree.getArguments(), here),
            isSuper(symbol.isConstructor() || before == null ? select : before));
    return hasReceiver || before == null ? call : file.expressions.evaluating(before, call, here);
  }

  /**
   * Translates a construction.
   *
   * @param place where it stands: an enum constant's tree does not begin at its first character
   */
  Expression construction(NewClassTree tree, Place place, ClassSymbol here) {
    ClassTree body = tree.getClassBody();
    List<ExpressionTree> arguments = new ArrayList<>(tree.getArguments());
    ExpressionTree outer = tree.getEnclosingExpression();
    if (body != null && !arguments.isEmpty() && isBeforeNew(arguments.get(0), tree)) {
      // Attribution makes the outer object of an anonymous class its first argument.
      outer = arguments.remove(0);
    }
    Symbol constructor = body == null ? ((JCNewClass) tree).constructor : superConstructor(body);
    Expression made =
        new Expression.New(
            place,
            file.types.of(body == null ? tree : tree.getIdentifier()),
            constructor == null ? null : parameters(constructor),
            file.expressions.all(arguments, here),
            body == null ? null : file.classes.anonymous(body, place));
    return outer == null ? made : file.expressions.evaluating(outer, made, here);
  }

  Expression reference(MemberReferenceTree tree, ClassSymbol here) {
    ExpressionTree before = tree.getQualifierExpression();
    boolean isNew = tree.getMode() == ReferenceMode.NEW;
    return new Expression.MethodReference(
        file.places.of(tree),
        file.types.of(tree),
        Expressions.isType(before) ? null : file.expressions.translate(before, here),
        referred(((JCMemberReference) tree).sym, before, isNew));
  }

  private MethodRef referred(@Nullable Symbol symbol, ExpressionTree before, boolean isNew) {
    if (!(symbol instanceof MethodSymbol)) {
      return new MethodRef("", CONSTRUCTOR, -1, null);
    }
    List<TypeUse> parameters = parameters(symbol);
    return isNew
        ? new MethodRef(file.types.of(before).name(), CONSTRUCTOR, parameters.size(), parameters)
        : new MethodRef(
            file.variables.ownerOf(symbol, before),
            symbol.name.toString(),
            parameters.size(),
            parameters);
  }

  private String owner(MethodSymbol symbol, @Nullable ExpressionTree before, ClassSymbol here) {
    if (symbol.isConstructor()) {
      return file.types.nameOf((ClassSymbol) symbol.owner);
    }
    return before == null
        ? file.variables.ownerOf(symbol, here)
        : file.variables.ownerOf(symbol, before);
  }

  private Expression receiver(
      ExpressionTree select, @Nullable ExpressionTree before, Symbol symbol, ClassSymbol here) {
    return before == null
        ? file.variables.impliedThis(select, symbol, here)
        : file.expressions.translate(before, here);
  }

  private List<TypeUse> parameters(Symbol method) {
    return file.types.erased(method.erasure(types).getParameterTypes());
  }

  private static boolean isSuper(Tree tree) {
    Name name = TreeInfo.name((JCTree) tree);
    return name != null && name.contentEquals("super");
  }

  private boolean isBeforeNew(Tree argument, NewClassTree tree) {
    return file.places.startOf(argument) < ((JCTree) tree).pos;
  }

  /**
   * Returns the constructor that the generated one of an anonymous class passes its arguments to.
   */
  private static @Nullable Symbol superConstructor(ClassTree body) {
    for (Tree member : body.getMembers()) {
      if (member instanceof MethodTree method && Members.isGenerated(method)) {
        return method.getBody().getStatements().stream()
            .flatMap(statement -> Children.of(statement).stream())
            .filter(MethodInvocationTree.class::isInstance)
            .map(call -> TreeInfo.symbol((JCTree) ((MethodInvocationTree) call).getMethodSelect()))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }
}
