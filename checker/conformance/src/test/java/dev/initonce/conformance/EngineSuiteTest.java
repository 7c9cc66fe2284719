package dev.initonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.Analysis;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.scanner.library.Library;
import dev.initonce.scanner.parse.ParseException;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.parse.SourceParser;
import dev.initonce.scanner.resolve.ModuleTypes;
import dev.initonce.scanner.translate.Translation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine by itself on trees that are made once, in a second for the whole suite: what changes
 * to the engine are tried against. It leaves out the cases that need more of the scanner than its
 * trees: templates, build files, source sets.
 */
class EngineSuiteTest {

  private static final Library LIBRARY = Library.load(Catalog.builtIn());
  private static final List<Program> PROGRAMS =
      Cases.suite().stream().filter(EngineSuiteTest::isOfOneProgram).map(Program::of).toList();

  /** A case as the engine takes it. */
  private record Program(ConformanceCase from, List<SourceFile> files) {

    static Program of(ConformanceCase from) {
      List<ParsedFile> parsed = new ArrayList<>();
      for (SourceText source : from.sources()) {
        try {
          parsed.add(SourceParser.parse(source.path(), source.text()));
        } catch (ParseException e) {
          throw new IllegalStateException(from + " does not parse", e);
        }
      }
      return new Program(from, Translation.of(ModuleTypes.of(parsed, List.of(), LIBRARY)));
    }

    List<String> differences() {
      Analysis analysis = Analysis.with(ScannerFrontEnd.options(from.options()));
      List<Finding> findings = analysis.findings(files, LIBRARY);
      return Verdict.differences(
          from, findings.stream().map(f -> ScannerFrontEnd.reported(Path.of(""), f)).toList());
    }
  }

  private static boolean isOfOneProgram(ConformanceCase each) {
    boolean forScanner = each.only() == null || each.only().equals("scanner");
    boolean plain = each.sources().stream().noneMatch(source -> needsScanner(source));
    return forScanner && plain && each.open() == null && holdsOnlySources(each.root());
  }

  private static boolean needsScanner(SourceText source) {
    return source.path().contains("src/")
        || source.text().contains("import software.amazon.awscdk.");
  }

  private static boolean holdsOnlySources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .allMatch(name -> name.endsWith(".java") || name.endsWith("message.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> sections() {
    return PROGRAMS.stream().map(program -> program.from().section()).distinct();
  }

  @ParameterizedTest
  @MethodSource("sections")
  void engineAnswersAsTheCasesSay(String section) {
    for (Program program : PROGRAMS) {
      if (program.from().section().equals(section)) {
        assertThat(program.differences()).as(program.from().id()).isEmpty();
      }
    }
  }
}
