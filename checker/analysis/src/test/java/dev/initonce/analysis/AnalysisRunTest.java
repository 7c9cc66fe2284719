package dev.initonce.analysis;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisRunTest {

  private static final AnalysisOptions OPTIONS = AnalysisOptions.defaults();

  private final AnalysisRun run = new AnalysisRun(LibraryTypes.NONE, Catalog.builtIn());

  private static SourceFile file(String path, ClassBuilder type) {
    return new SourceFile(path, List.of(type.build()));
  }

  private final SourceFile handler =
      file("a/H.java", handler(run(callStatic("a.Helper", "help", Types.OBJECT))));
  private final SourceFile building =
      file("one/Helper.java", clazz("a.Helper").sharedMethod("help", run(build("S3Client"))));
  private final SourceFile idle = file("two/Helper.java", clazz("a.Helper").sharedMethod("help"));

  private List<String> found(AnalysisOptions options, SourceFile... files) {
    List<Finding> findings = run.report(List.of(files), options).findings();
    assertThat(findings)
        .isEqualTo(Analysis.with(options).findings(List.of(files), LibraryTypes.NONE));
    return findings.stream().map(Finding::resource).toList();
  }

  @Test
  void saysOfEachProgramWhatAnAnalysisOfItSays() {
    assertThat(found(OPTIONS, handler, building)).containsExactly("S3Client");
    assertThat(found(OPTIONS, handler)).isEmpty();
    assertThat(found(OPTIONS, building, handler)).containsExactly("S3Client");
  }

  @Test
  void ofTwoClassesOfOneNameTheFirstCountsInEachProgram() {
    assertThat(found(OPTIONS, handler, building, idle)).containsExactly("S3Client");
    assertThat(found(OPTIONS, handler, idle, building)).isEmpty();
  }

  @Test
  void handlersThatAreNamedAreEntryPointsOfTheirOwnProgramsOnly() {
    assertThat(found(OPTIONS, building)).isEmpty();
    AnalysisOptions naming = OPTIONS.withHandlers(Set.of("a.Helper::help"));
    assertThat(found(naming, building)).containsExactly("S3Client");
    assertThat(run.report(List.of(building), naming).handlers()).containsKey("a.Helper::help");
    assertThat(run.report(List.of(building), OPTIONS).handlers()).isEmpty();
    assertThat(found(OPTIONS, building)).isEmpty();
  }
}
