package dev.initonce.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.FileManagers;
import com.google.errorprone.scanner.ScannerSupplier;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A javac call with all checks on, for what {@code CompilationTestHelper} does not show: notes. */
final class Compilation {

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>(List.of("-proc:none"));

  Compilation with(String option) {
    options.add(option);
    return this;
  }

  Compilation with(String path, String source) {
    sources.put(path, source);
    return this;
  }

  /** Compiles in memory and returns what javac says, as {@code KIND file:line message}. */
  List<String> messages() {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> inputs = new ArrayList<>();
    sources.forEach((path, text) -> inputs.add(new Source(path, text)));
    new BaseErrorProneJavaCompiler(
            ScannerSupplier.fromBugCheckerClasses(
                ClientBuiltPerInvocation.class,
                ContainerStartedPerInvocation.class,
                ConnectionOpenedPerInvocation.class,
                RacyLazyClient.class,
                ReusableObjectBuiltPerInvocation.class,
                SharedClientClosed.class,
                TableSchemaBuiltPerInvocation.class))
        .getTask(null, FileManagers.testFileManager(), diagnostics, options, null, inputs)
        .call();
    return diagnostics.getDiagnostics().stream().map(Compilation::text).toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place = source == null ? "" : source.getName() + ":" + diagnostic.getLineNumber();
    return diagnostic.getKind() + " " + place + " " + diagnostic.getMessage(Locale.ROOT);
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
