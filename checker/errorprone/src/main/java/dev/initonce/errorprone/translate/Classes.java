package dev.initonce.errorprone.translate;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Initializer;
import dev.initonce.analysis.syntax.ClassDeclaration.Kind;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates the declarations of classes. */
final class Classes {

  /** {@code Flags.IMPLICIT_CLASS} of JDK 25: the class of a compact source file. */
  private static final long IMPLICIT_CLASS = 1L << 19;

  private final FileTranslation file;

  Classes(FileTranslation file) {
    this.file = file;
  }

  /** Translates a class that has a name: top-level, member or local. */
  ClassDeclaration named(ClassTree tree) {
    return translate((JCClassDecl) tree, file.places.ofName(tree));
  }

  /** Translates the body of the {@code new} expression at that place. */
  ClassDeclaration anonymous(ClassTree tree, Place place) {
    return translate((JCClassDecl) tree, place);
  }

  private ClassDeclaration translate(JCClassDecl tree, Place place) {
    ClassSymbol symbol = tree.sym;
    List<JCVariableDecl> components = TreeInfo.recordFields(tree);
    List<Field> fields = new ArrayList<>();
    List<Initializer> initializers = new ArrayList<>();
    List<Method> methods = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof ClassTree type) {
        file.addMember(type);
      } else if (member instanceof BlockTree block) {
        initializers.add(
            new Initializer(block.isStatic(), file.statements.translate(block, symbol)));
      } else if (member instanceof MethodTree method && !Members.isGenerated(method)) {
        methods.add(file.members.method(method, tree));
      } else if (member instanceof VariableTree field && !components.contains(field)) {
        fields.add(file.members.field(field, symbol));
      }
    }
    return new ClassDeclaration(
        file.types.nameOf(symbol),
        kind(tree, symbol),
        place,
        enclosing(symbol),
        !symbol.hasOuterInstance(),
        (symbol.flags() & (Flags.ABSTRACT | Flags.INTERFACE)) != 0,
        typeParameters(tree),
        supertypes(tree),
        file.annotations.of(tree.getModifiers()),
        components(symbol, components),
        fields,
        initializers,
        methods);
  }

  private static Kind kind(ClassTree tree, ClassSymbol symbol) {
    return switch (tree.getKind()) {
      case INTERFACE -> Kind.INTERFACE;
      case ENUM -> Kind.ENUM;
      case RECORD -> Kind.RECORD;
      case ANNOTATION_TYPE -> Kind.ANNOTATION;
      default -> (symbol.flags() & IMPLICIT_CLASS) != 0 ? Kind.COMPACT : Kind.CLASS;
    };
  }

  private @Nullable String enclosing(ClassSymbol symbol) {
    ClassSymbol enclosing = ASTHelpers.enclosingClass(symbol);
    return enclosing == null ? null : file.types.nameOf(enclosing);
  }

  private static List<String> typeParameters(ClassTree tree) {
    return tree.getTypeParameters().stream()
        .map(parameter -> parameter.getName().toString())
        .toList();
  }

  /** Only those that are written: attribution writes an anonymous class's one into its tree. */
  private List<TypeUse> supertypes(ClassTree tree) {
    List<TypeUse> supertypes = new ArrayList<>();
    if (tree.getExtendsClause() != null) {
      supertypes.add(file.types.of(tree.getExtendsClause()));
    }
    for (Tree implemented : tree.getImplementsClause()) {
      supertypes.add(file.types.of(implemented));
    }
    return supertypes;
  }

  private List<Local> components(ClassSymbol symbol, List<JCVariableDecl> fields) {
    List<Local> components = new ArrayList<>();
    for (JCVariableDecl field : fields) {
      components.add(file.members.component(field, symbol));
    }
    return components;
  }
}
