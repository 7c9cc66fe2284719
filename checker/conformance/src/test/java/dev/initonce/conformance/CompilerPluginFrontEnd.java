package dev.initonce.conformance;

import dev.initonce.analysis.finding.Check;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac with the Error Prone plugin, by the arguments that a build would pass. */
final class CompilerPluginFrontEnd implements FrontEnd {

  private static final Pattern DIAGNOSTIC =
      Pattern.compile("\\[(?<check>\\w+)] (?<message>.*)", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("\n\\s+\\(see \\S+\\)\\s*(?:\n.*)?$", Pattern.DOTALL);

  static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);

  CompilerPluginFrontEnd() {
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths(CaseLibrary.classPath()));
      files.setLocationFromPaths(
          StandardLocation.ANNOTATION_PROCESSOR_PATH, paths(System.getProperty("java.class.path")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> paths(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator, -1)).map(Path::of).toList();
  }

  @Override
  public String name() {
    return "plugin";
  }

  @Override
  public List<ReportedFinding> findings(ConformanceCase conformanceCase) {
    List<Path> sources =
        conformanceCase.sources().stream()
            .map(source -> conformanceCase.root().resolve(source.path()))
            .toList();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    javac
        .getTask(
            null,
            new LoadedPlugins(files),
            diagnostics,
            arguments(conformanceCase),
            null,
            files.getJavaFileObjectsFromPaths(sources))
        .call();
    List<String> errors = CaseLibrary.errors(diagnostics);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(conformanceCase + " does not compile: " + errors);
    }
    return diagnostics.getDiagnostics().stream()
        .flatMap(diagnostic -> finding(conformanceCase.root(), diagnostic).stream())
        .sorted(Comparator.comparing(ReportedFinding::file).thenComparingInt(ReportedFinding::line))
        .toList();
  }

  private static List<String> arguments(ConformanceCase conformanceCase) {
    String plugin =
        Stream.concat(
                Stream.of("-Xplugin:ErrorProne", "-XepDisableAllChecks"),
                Stream.concat(
                    Arrays.stream(Check.values()).map(c -> "-Xep:" + c.checkName() + ":WARN"),
                    conformanceCase.options().entrySet().stream()
                        .map(option -> flag(option.getKey(), option.getValue()))))
            .collect(Collectors.joining(" "));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                plugin,
                "-XDcompilePolicy=simple",
                "-XDaddTypeAnnotationsToSymbol=true",
                "--should-stop=ifError=FLOW",
                "--should-stop=ifNoError=FLOW",
                "-encoding",
                "UTF-8",
                "-Xmaxwarns",
                "1000",
                "-source",
                "17",
                "-Xlint:-options"));
    arguments.addAll(
        hasLombok(conformanceCase) ? List.of("-processor", LOMBOK) : List.of("-proc:none"));
    return arguments;
  }

  private static boolean hasLombok(ConformanceCase conformanceCase) {
    return conformanceCase.sources().stream().anyMatch(s -> s.text().contains("import lombok."));
  }

  private static String flag(String option, String value) {
    return switch (option) {
      case "services" -> "-XepOpt:Initonce:Services=true";
      case "include-tests" -> "-XepOpt:Initonce:IncludeTests=true";
      case "no-per-tenant" -> "-XepOpt:Initonce:PerTenant=false";
      case "handlers" -> "-XepOpt:Initonce:Handlers=" + value;
      default -> throw new IllegalArgumentException("no such option: " + option);
    };
  }

  private static Optional<ReportedFinding> finding(
      Path root, Diagnostic<? extends JavaFileObject> diagnostic) {
    Matcher matcher = DIAGNOSTIC.matcher(diagnostic.getMessage(Locale.ROOT));
    if (!matcher.matches() || diagnostic.getSource() == null) {
      return Optional.empty();
    }
    Path file = Path.of(diagnostic.getSource().toUri());
    return Arrays.stream(Check.values())
        .filter(check -> check.checkName().equals(matcher.group("check")))
        .findFirst()
        .map(
            check ->
                ReportedMessage.read(
                    root.relativize(file).toString().replace('\\', '/'),
                    Math.toIntExact(diagnostic.getLineNumber()),
                    check,
                    LINK.matcher(matcher.group("message")).replaceFirst("")));
  }

  /** Lets javac find the plugin among the classes that are loaded, not load it for each case. */
  private static final class LoadedPlugins
      extends ForwardingJavaFileManager<StandardJavaFileManager> {

    LoadedPlugins(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return CompilerPluginFrontEnd.class.getClassLoader();
    }
  }
}
