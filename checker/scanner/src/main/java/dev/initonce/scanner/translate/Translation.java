package dev.initonce.scanner.translate;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.resolve.ModuleTypes;
import dev.initonce.scanner.resolve.SourceType;
import dev.initonce.scanner.type.TypeSystem;
import java.util.List;

/** The translation of one file: its translators, which call each other. Not thread-safe. */
public final class Translation {

  final ModuleTypes module;
  final TypeSystem types;
  final Places places;
  final AnnotationTranslator annotations = new AnnotationTranslator();
  final LocalTranslator locals = new LocalTranslator(this);
  final NameTranslator names = new NameTranslator(this);
  final ArgumentTranslator arguments = new ArgumentTranslator(this);
  final FunctionTranslator functions = new FunctionTranslator(this);
  final MethodReferenceTranslator methodReferences = new MethodReferenceTranslator(this);
  final CallTranslator calls = new CallTranslator(this);
  final CreationTranslator creations = new CreationTranslator(this);
  final PatternTranslator patterns = new PatternTranslator(this);
  final ExpressionTranslator expressions = new ExpressionTranslator(this);
  final SwitchTranslator switches = new SwitchTranslator(this);
  final StatementTranslator statements = new StatementTranslator(this);
  final MethodTranslator methods = new MethodTranslator(this);
  final ClassTranslator classes = new ClassTranslator(this);

  private Translation(ModuleTypes module, ParsedFile file) {
    this.module = module;
    this.types = module.system();
    this.places = new Places(file);
  }

  /** Returns the files of a module that were parsed as the engine reads them. */
  public static List<SourceFile> of(ModuleTypes module) {
    return module.files().stream().map(file -> of(module, file)).toList();
  }

  /** Returns a file of a module as the engine reads it. */
  public static SourceFile of(ModuleTypes module, ParsedFile file) {
    return new Translation(module, file).translate(file, module.typesOf(file));
  }

  private SourceFile translate(ParsedFile file, List<SourceType> declared) {
    List<ClassDeclaration> translated = declared.stream().map(classes::member).toList();
    return new SourceFile(file.path(), translated, file.silencing());
  }
}
