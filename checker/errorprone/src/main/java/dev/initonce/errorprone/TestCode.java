package dev.initonce.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import dev.initonce.analysis.TestSources;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Tells the code of tests, in which handlers are made up. */
final class TestCode {

  private TestCode() {}

  /**
   * Returns whether nothing else is compiled: the build says so by {@code
   * -XepCompilingTestOnlyCode}, or by where the classes go.
   */
  static boolean isAllThatIsCompiled(VisitorState state) {
    return state.errorProneOptions().isTestOnlyTarget() || goesToTests(state.context);
  }

  private static boolean goesToTests(Context context) {
    if (!(context.get(JavaFileManager.class) instanceof StandardJavaFileManager files)) {
      return false;
    }
    Iterable<? extends Path> output = files.getLocationAsPaths(StandardLocation.CLASS_OUTPUT);
    return output != null
        && StreamSupport.stream(output.spliterator(), false)
            .anyMatch(
                folder -> TestSources.isOutput(withSlashes(folder.toAbsolutePath().toString())));
  }

  /** Returns whether a file stands in a source set of tests. */
  static boolean holds(CompilationUnitTree unit) {
    String path = unit.getSourceFile().toUri().getPath();
    return TestSources.contain(path == null ? "" : path);
  }

  private static String withSlashes(String path) {
    return path.replace('\\', '/');
  }
}
