package dev.initonce.analysis.lower;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.MethodBuilder.method;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static dev.initonce.analysis.lower.LazyHandler.HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.Analysis;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedLoweringTest {

  private static final Named BASE = Named.named("a.Base");
  private static final Named ONE = Named.named("a.One");

  private static SourceFile file(ClassBuilder type) {
    return new SourceFile("a/" + type.build().name() + ".java", List.of(type.build()));
  }

  /** Tests what the only subclass of the base gives. */
  private final SourceFile handler =
      file(
          handler(
                  when(
                      isNull(BASE.callOn(HANDLER.own("holder"), "client")),
                      run(set(ONE.of(HANDLER.own("holder"), "client"), build("S3Client")))))
              .field("holder", "a.Base", ONE.make()));

  private final SourceFile base =
      file(clazz("a.Base").abstractly().method(method("client").gives(Types.OBJECT)));

  private final SourceFile one = file(implementation("a.One"));
  private final SourceFile two = file(implementation("a.Two"));
  private final SharedLowering lowering = new SharedLowering(LibraryTypes.NONE, Catalog.builtIn());

  private static ClassBuilder implementation(String name) {
    return clazz(name)
        .extending("a.Base")
        .field("client", Types.OBJECT)
        .method("client", give(Named.named(name).own("client")));
  }

  private @Nullable TypeInfo lowered(String type, SourceFile... files) {
    return lowering.program(List.of(files)).types().get(type);
  }

  @Test
  void aClassIsLoweredOnceForAllProgramsInWhichItMeansTheSame() {
    TypeInfo first = lowered("a.Handler", handler, base, one);
    assertThat(first).isNotNull();
    assertThat(lowered("a.Handler", one, base, file(clazz("b.More")), handler)).isSameAs(first);
  }

  @Test
  void itIsLoweredAgainWhereItMeansSomethingElse() {
    // With its superclass in view a constructor calls that one's.
    TypeInfo below = lowered("a.One", one, base);
    TypeInfo alone = lowered("a.One", one, two);
    assertThat(alone).isNotNull().isNotSameAs(below);
    assertThat(lowered("a.Base", two, base)).isSameAs(lowered("a.Base", base));
    assertThat(lowered("a.One", handler, base, one)).isSameAs(below);
    assertThat(lowered("a.One", one, handler)).isSameAs(alone);
  }

  @Test
  void theOrderOfFilesDoesNotDecideWhetherALocalClassCounts() {
    SourceFile local =
        file(
            clazz("a.Maker")
                .method("make", new Statement.DeclareClass(implementation("a.Maker$1L").build())));
    assertThat(findings(handler, base, one)).isNotEqualTo(findings(handler, base, one, two));
    assertThat(findings(local, handler, base, one)).isEqualTo(findings(handler, base, one, local));
  }

  private static List<String> findings(SourceFile... files) {
    return Analysis.standard().findings(List.of(files), LibraryTypes.NONE).stream()
        .map(finding -> finding.check() + " " + finding.resource())
        .toList();
  }
}
