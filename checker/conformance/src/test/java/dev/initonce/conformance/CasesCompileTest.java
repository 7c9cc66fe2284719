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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases are programs: what does not compile shows nothing. */
class CasesCompileTest {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static StandardJavaFileManager files;
  @TempDir private static Path classes;

  @BeforeAll
  static void openFileManager() {
    files = JAVAC.getStandardFileManager(null, null, null);
  }

  @AfterAll
  static void closeFileManager() throws IOException {
    files.close();
  }

  static Stream<ConformanceCase> cases() {
    return Stream.concat(Cases.suite().stream(), Cases.knownMisses().stream())
        .filter(c -> c.only() == null);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void compiles(ConformanceCase conformanceCase) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Path> sources =
        conformanceCase.sources().stream()
            .map(source -> conformanceCase.root().resolve(source.path()))
            .toList();
    JAVAC
        .getTask(
            null,
            files,
            diagnostics,
            List.of(
                "-proc:none",
                "-nowarn",
                "-Xlint:-options",
                "-source",
                "17",
                "-cp",
                CaseLibrary.classPath(),
                "-d",
                classes.toString()),
            null,
            files.getJavaFileObjectsFromPaths(sources))
        .call();

    assertThat(CaseLibrary.errors(diagnostics)).isEmpty();
  }
}
