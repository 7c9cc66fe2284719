package dev.initonce.errorprone.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Translates fields, record components, methods and constructors. */
final class Members {

  private static final long GENERATED =
      Flags.GENERATEDCONSTR | Flags.GENERATED_MEMBER | Flags.SYNTHETIC;

  private final FileTranslation file;

  Members(FileTranslation file) {
    this.file = file;
  }

  /** Returns whether javac added the method, so that no one has written it. */
  static boolean isGenerated(MethodTree tree) {
    return (((JCMethodDecl) tree).sym.flags() & GENERATED) != 0;
  }

  Field field(VariableTree tree, ClassSymbol owner) {
    VarSymbol symbol = ((JCVariableDecl) tree).sym;
    return new Field(
        tree.getName().toString(),
        file.types.of(symbol.type),
        file.places.ofName(tree, tree.getName()),
        symbol.isStatic(),
        (symbol.flags() & Flags.FINAL) != 0,
        file.annotations.of(tree.getModifiers()),
        initializer(tree, symbol, owner));
  }

  /** A component's annotations are on its field where they may be, else on the component alone. */
  Local component(JCVariableDecl field, ClassSymbol owner) {
    List<AnnotationUse> annotations = new ArrayList<>(file.annotations.of(field.getModifiers()));
    owner.getRecordComponents().stream()
        .filter(component -> component.name.equals(field.name))
        .flatMap(component -> file.annotations.of(component).stream())
        .filter(annotation -> !annotations.contains(annotation))
        .forEach(annotations::add);
    Place place = file.places.ofName(field, field.name);
    return new Local(field.name.toString(), file.types.of(field.sym.type), annotations, place);
  }

  Method method(MethodTree tree, JCClassDecl type) {
    ClassSymbol owner = type.sym;
    MethodSymbol symbol = ((JCMethodDecl) tree).sym;
    CharSequence writtenName = symbol.isConstructor() ? owner.name : tree.getName();
    return new Method(
        tree.getName().toString(),
        file.places.ofName(tree, writtenName),
        symbol.isStatic(),
        isAbstract(tree, symbol),
        (symbol.flags() & Flags.PUBLIC) != 0,
        (symbol.flags() & Flags.SYNCHRONIZED) != 0,
        TreeInfo.isCompactConstructor((JCMethodDecl) tree),
        file.locals.of(tree.getParameters()),
        file.types.of(symbol.getReturnType()),
        annotations(tree, type),
        body(tree, owner));
  }

  /**
   * A tool may move a field's initialiser into a method, which stands where the field does: what is
   * written at the field holds for it.
   */
  private List<AnnotationUse> annotations(MethodTree tree, JCClassDecl type) {
    List<AnnotationUse> annotations = new ArrayList<>(file.annotations.of(tree.getModifiers()));
    int start = ((JCMethodDecl) tree).pos;
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field
          && file.places.startOf(field) <= start
          && start < file.places.endOf(field)) {
        annotations.addAll(file.annotations.of(field.getModifiers()));
      }
    }
    return annotations;
  }

  /** javac flags default methods as abstract too. */
  private static boolean isAbstract(MethodTree tree, MethodSymbol symbol) {
    return (symbol.flags() & Flags.ABSTRACT) != 0 && tree.getBody() == null;
  }

  private @Nullable Statement body(MethodTree tree, ClassSymbol owner) {
    BlockTree body = tree.getBody();
    if (body == null) {
      return null;
    }
    List<StatementTree> written = new ArrayList<>(body.getStatements());
    written.removeIf(statement -> isImplied(statement, body));
    return file.statements.block(written, owner);
  }

  /**
   * javac puts the {@code super()} that no one wrote at the place of the body's brace. What a tool
   * generates may all stand at one place.
   */
  private boolean isImplied(StatementTree statement, BlockTree body) {
    return file.places.startOf(statement) == file.places.startOf(body)
        && statement instanceof ExpressionStatementTree call
        && call.getExpression() instanceof MethodInvocationTree invocation
        && invocation.getArguments().isEmpty()
        && invocation.getMethodSelect() instanceof IdentifierTree name
        && name.getName().contentEquals("super");
  }

  private @Nullable Expression initializer(VariableTree tree, VarSymbol symbol, ClassSymbol owner) {
    ExpressionTree initializer = tree.getInitializer();
    if (symbol.getKind() == ElementKind.ENUM_CONSTANT && initializer instanceof NewClassTree made) {
      // The tree begins behind the constant's name, which is where its construction is written.
      int start = file.places.ofName(tree, tree.getName()).start();
      return file.calls.construction(
          made, file.places.between(start, file.places.endOf(tree)), owner);
    }
    return initializer == null ? null : file.expressions.translate(initializer, owner);
  }
}
