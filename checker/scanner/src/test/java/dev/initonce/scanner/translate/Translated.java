package dev.initonce.scanner.translate;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.scanner.library.Library;
import dev.initonce.scanner.parse.ParseException;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.parse.SourceParser;
import dev.initonce.scanner.resolve.ModuleTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Small sources, translated, with short ways to look at the result. */
final class Translated {

  private static final Library LIBRARY = Library.load(Catalog.builtIn());

  private final List<SourceFile> files;

  private Translated(List<SourceFile> files) {
    this.files = files;
  }

  /** Translates sources as one module; the first one is {@code File0.java}. */
  static Translated of(String... sources) {
    List<ParsedFile> parsed = new ArrayList<>();
    for (String source : sources) {
      try {
        parsed.add(SourceParser.parse("src/File" + parsed.size() + ".java", source));
      } catch (ParseException e) {
        throw new AssertionError(e);
      }
    }
    return new Translated(Translation.of(ModuleTypes.of(parsed, List.of(), LIBRARY)));
  }

  /** Translates statements as the body of a method {@code m} of a class with these imports. */
  static Translated ofBody(String imports, String statements) {
    return of(
        "package p;\n"
            + imports
            + "\nclass A { Object f; void m() throws Exception {\n"
            + statements
            + "\n} }");
  }

  ClassDeclaration type(String name) {
    return everyClass()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    name + " is not in " + everyClass().map(ClassDeclaration::name).toList()));
  }

  Stream<ClassDeclaration> everyClass() {
    return Stream.concat(
        files.stream().flatMap(file -> file.classes().stream()), nodes(ClassDeclaration.class));
  }

  ClassDeclaration.Method method(String type, String name) {
    return type(type).methods().stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the body of a method, one statement a line. */
  String body(String type, String name) {
    return Printed.of(block(type, name));
  }

  private Statement.Block block(String type, String name) {
    return (Statement.Block) Objects.requireNonNull(method(type, name).body());
  }

  /** Returns the types of the locals that {@code m} of {@code p.A} declares at its top level. */
  List<String> localTypes() {
    return block("p.A", "m").statements().stream()
        .filter(Statement.Declare.class::isInstance)
        .map(statement -> ((Statement.Declare) statement).local())
        .map(local -> Printed.of(local.type()) + " " + local.name())
        .toList();
  }

  /** Returns every call, in the order in which they are met, as {@code Owner#name(parameters)}. */
  List<String> calls() {
    return nodes(Expression.Call.class).map(call -> Printed.of(call.method())).toList();
  }

  <T> Stream<T> nodes(Class<T> kind) {
    return Nodes.of(files).filter(kind::isInstance).map(kind::cast);
  }
}
