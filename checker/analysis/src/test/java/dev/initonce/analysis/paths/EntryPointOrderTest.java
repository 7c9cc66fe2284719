package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Programs.findings;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of several shortest paths the same is shown, in whatever order a front end lists the classes. */
class EntryPointOrderTest {

  private static final Named SHARED = Named.named("a.Shared");
  private static final Named BASE = Named.named("a.Base");

  @Test
  void thePathOfTheHandlerThatIsDeclaredFirst() {
    ClassBuilder declaredFirst = handler("a.Zeta");
    ClassBuilder declaredLast = handler("a.Alpha");
    ClassBuilder shared = clazz("a.Shared").sharedMethod("make", run(build("S3Client")));

    List<String> path = List.of("Zeta.handleRequest", "Shared.make");
    assertThat(path(declaredFirst, declaredLast, shared)).isEqualTo(path);
    assertThat(path(declaredLast, declaredFirst, shared)).isEqualTo(path);
  }

  private static ClassBuilder handler(String name) {
    return clazz(name)
        .extending(Types.REQUEST_HANDLER)
        .method(MethodBuilder.handleRequest(Types.STRING).body(run(SHARED.callShared("make"))));
  }

  @Test
  void thePathThroughTheFirstSubclassOfABaseHandlerByName() {
    ClassBuilder base =
        clazz("a.Base")
            .abstractly()
            .extending(Types.REQUEST_HANDLER)
            .method(MethodBuilder.handleRequest(Types.STRING).body(run(BASE.callOwn("work"))))
            .method(MethodBuilder.method("work"));
    ClassBuilder second = clazz("a.Second").extending("a.Base").method("work", callsShared());
    ClassBuilder first = clazz("a.First").extending("a.Base").method("work", callsShared());
    ClassBuilder shared = clazz("a.Shared").sharedMethod("make", run(build("S3Client")));

    List<String> path = List.of("Base.handleRequest", "First.work", "Shared.make");
    assertThat(path(base, first, second, shared)).isEqualTo(path);
    assertThat(path(base, second, first, shared)).isEqualTo(path);
  }

  private static Statement callsShared() {
    return run(SHARED.callShared("make"));
  }

  private static List<String> path(ClassBuilder... classes) {
    List<Finding> findings = findings(classes);
    assertThat(findings).hasSize(1);
    return findings.get(0).path().stream().map(PathStep::method).toList();
  }
}
