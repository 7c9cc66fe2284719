package dev.initonce.errorprone.translate;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.analysis.syntax.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that javac has attributed and that are translated. */
record Translated(List<SourceFile> files, LibraryTypes library) {

  /** Translates one file {@code Test.java} for each text, numbered from the second on. */
  static Translated of(String... sources) {
    List<JavaFileObject> inputs = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      inputs.add(new Source("/src/Test" + (i == 0 ? "" : i + 1) + ".java", sources[i]));
    }
    return of(inputs);
  }

  /** Translates files by name: some, such as {@code module-info.java}, must have theirs. */
  static Translated named(String name, String source) {
    return of(List.of(new Source("/src/" + name, source)));
  }

  private static Translated of(List<JavaFileObject> inputs) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-proc:none"), null, inputs);
    List<CompilationUnitTree> units = new ArrayList<>();
    try {
      task.parse().forEach(units::add);
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!problems.getDiagnostics().isEmpty()) {
      throw new AssertionError(problems.getDiagnostics().toString());
    }
    Context context = ((BasicJavacTask) task).getContext();
    SourceFiles translator = new SourceFiles(context);
    return new Translated(
        units.stream().map(translator::translate).toList(), new JavacLibraryTypes(context));
  }

  /** Translates the statements of an instance method {@code run()} of class {@code Test}. */
  static Statement body(String statements) {
    return of("import java.util.*; class Test { void run() throws Exception {" + statements + "} }")
        .method("Test", "run");
  }

  ClassDeclaration type(String name) {
    return files.stream()
        .flatMap(file -> file.classes().stream())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no class " + name + " in " + files));
  }

  Statement method(String type, String name) {
    return requireNonNull(
        type(type).methods().stream()
            .filter(method -> method.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no method " + name))
            .body());
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String path, String text) {
      super(URI.create("string://" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
