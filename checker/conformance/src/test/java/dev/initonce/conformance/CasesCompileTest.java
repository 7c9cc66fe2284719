package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCompileTest {

  /** Cases are programs: what does not compile shows nothing. No two have a class in common. */
  @Test
  void allCasesCompileInOneCall(@TempDir Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      javac
          .getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "-processor",
                  CompilerPluginFrontEnd.LOMBOK,
                  "-processorpath",
                  System.getProperty("java.class.path"),
                  "-nowarn",
                  "-Xlint:-options",
                  "-source",
                  "17",
                  "-cp",
                  CaseLibrary.classPath(),
                  "-d",
                  classes.toString()),
              null,
              files.getJavaFileObjectsFromPaths(sources()))
          .call();
    }

    assertThat(CaseLibrary.errors(diagnostics)).isEmpty();
  }

  private static List<Path> sources() {
    return Stream.concat(Cases.suite().stream(), Cases.knownMisses().stream())
        .filter(c -> c.only() == null)
        .flatMap(c -> c.sources().stream().map(source -> c.root().resolve(source.path())))
        .toList();
  }
}
