package dev.initonce.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The class path that cases are compiled with: this module's test class path and the compiled
 * library stubs. The stubs are class files, so that no front end has their sources in view.
 */
final class CaseLibrary {

  private static final Path CLASSES = Path.of("target", "library-stubs");
  private static final String CLASS_PATH = compileStubs();

  private CaseLibrary() {}

  static String classPath() {
    return CLASS_PATH;
  }

  private static String compileStubs() {
    String libraries = System.getProperty("java.class.path");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null);
        Stream<Path> sources = Files.walk(Cases.libraryStubs())) {
      Files.createDirectories(CLASSES);
      List<Path> stubs = sources.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options =
          List.of("-proc:none", "-nowarn", "-cp", libraries, "-d", CLASSES.toString());
      boolean compiled =
          javac
              .getTask(
                  null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(stubs))
              .call();
      if (!compiled) {
        throw new IllegalStateException("the library stubs do not compile: " + errors(diagnostics));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CLASSES.toAbsolutePath() + File.pathSeparator + libraries;
  }

  static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }
}
