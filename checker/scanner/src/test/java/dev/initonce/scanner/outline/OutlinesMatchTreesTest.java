package dev.initonce.scanner.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.demand.Demand;
import dev.initonce.analysis.demand.Outline;
import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.demand.Words;
import dev.initonce.scanner.parse.SourceParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Outlines leave out nothing that trees have: on all Java sources of this project, cases too. */
class OutlinesMatchTreesTest {

  private static final Sought SOUGHT = new Demand(Catalog.builtIn()).sought();

  @Test
  void nothingIsLeftOut() throws Exception {
    List<Path> sources = sources();
    assertThat(sources).hasSizeGreaterThan(500);
    List<String> missing = new ArrayList<>();
    for (Path source : sources) {
      String text = Files.readString(source);
      CompilationUnit unit = SourceParser.parse(source.toString(), text).unit();
      SourceOutline outline = OutlineReader.read(text.getBytes(StandardCharsets.UTF_8), SOUGHT);
      if (!outline.outline().isUnclear()) {
        compare(unit, outline, source + ": ", missing);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../.."))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }

  private static void compare(
      CompilationUnit unit, SourceOutline read, String where, List<String> missing) {
    Outline outline = read.outline();
    String packageName = unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
    check(read.packageName().equals(packageName), where + "package", missing);
    check(
        read.imports().stream()
            .map(SourceOutline.Import::name)
            .toList()
            .equals(
                unit.getImports().stream()
                    .filter(i -> !i.isModule())
                    .map(ImportDeclaration::getNameAsString)
                    .toList()),
        where + "imports",
        missing);
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    List<String> classes = new ArrayList<>();
    unit.getTypes().forEach(type -> addClasses(type, prefix, classes));
    check(read.classes().equals(classes), where + read.classes() + " for " + classes, missing);
    unit.findAll(SimpleName.class)
        .forEach(name -> has(outline.words(), name.getIdentifier(), where + "word ", missing));
    unit.findAll(Name.class)
        .forEach(name -> has(outline.words(), name.getIdentifier(), where + "word ", missing));
    unit.findAll(AnnotationExpr.class)
        .forEach(
            a -> has(outline.annotations(), a.getName().getIdentifier(), where + "@", missing));
    unit.findAll(MethodDeclaration.class)
        .forEach(
            method -> has(outline.methods(), method.getNameAsString(), where + "method ", missing));
    supertypes(unit)
        .forEach(
            type -> has(outline.extended(), type.getNameAsString(), where + "extended ", missing));
    boolean functions =
        !unit.findAll(LambdaExpr.class).isEmpty()
            || !unit.findAll(MethodReferenceExpr.class).isEmpty();
    check(!functions || outline.hasFunctions(), where + "functions", missing);
    boolean interfaces =
        unit.findAll(ClassOrInterfaceDeclaration.class).stream().anyMatch(t -> t.isInterface());
    check(!interfaces || outline.hasInterfaces(), where + "interfaces", missing);
  }

  private static void addClasses(TypeDeclaration<?> type, String prefix, List<String> classes) {
    classes.add(prefix + type.getNameAsString());
    type.getMembers().stream()
        .filter(member -> member instanceof TypeDeclaration<?>)
        .forEach(
            member ->
                addClasses(
                    (TypeDeclaration<?>) member, prefix + type.getNameAsString() + ".", classes));
  }

  private static List<ClassOrInterfaceType> supertypes(CompilationUnit unit) {
    List<ClassOrInterfaceType> found = new ArrayList<>();
    for (ClassOrInterfaceDeclaration type : unit.findAll(ClassOrInterfaceDeclaration.class)) {
      found.addAll(type.getExtendedTypes());
      found.addAll(type.getImplementedTypes());
    }
    unit.findAll(RecordDeclaration.class).forEach(t -> found.addAll(t.getImplementedTypes()));
    unit.findAll(EnumDeclaration.class).forEach(t -> found.addAll(t.getImplementedTypes()));
    unit.findAll(ObjectCreationExpr.class, made -> made.getAnonymousClassBody().isPresent())
        .forEach(made -> found.add(made.getType()));
    return found;
  }

  private static void has(Words words, String word, String what, List<String> missing) {
    check(words.contains(Words.number(word)), what + word, missing);
  }

  private static void check(boolean holds, String what, List<String> missing) {
    if (!holds) {
      missing.add(what);
    }
  }
}
