package dev.initonce.errorprone.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The translation of one file: the translators of its parts, which need each other. */
final class FileTranslation {

  final Places places;
  final TypeUses types;
  final Annotations annotations;
  final Locals locals;
  final Members members;
  final Classes classes;
  final Statements statements;
  final Switches switches;
  final Expressions expressions;
  final Variables variables;
  final Calls calls;

  private final CompilationUnitTree unit;
  private final List<ClassDeclaration> found = new ArrayList<>();

  FileTranslation(Context context, CompilationUnitTree unit) {
    this.unit = unit;
    Declarations declarations = Declarations.in(unit);
    Types javacTypes = Types.instance(context);
    places = new Places(context, unit);
    types = new TypeUses(javacTypes, new ClassNames(declarations, places));
    annotations = new Annotations(places, types);
    locals = new Locals(declarations, places, types, annotations);
    members = new Members(this);
    classes = new Classes(this);
    statements = new Statements(this);
    switches = new Switches(this);
    expressions = new Expressions(this);
    variables = new Variables(this, javacTypes);
    calls = new Calls(this, javacTypes);
  }

  SourceFile sourceFile() {
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree type) {
        addMember(type);
      }
    }
    found.sort(Comparator.comparingInt(declaration -> declaration.place().start()));
    return new SourceFile(SourceFiles.pathOf(unit), found, SourceFiles.silencing(unit));
  }

  /** Adds a top-level class or a member of another one. */
  void addMember(ClassTree declaration) {
    found.add(classes.named(declaration));
  }
}
