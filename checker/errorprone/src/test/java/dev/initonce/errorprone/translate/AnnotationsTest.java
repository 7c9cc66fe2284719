package dev.initonce.errorprone.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.syntax.AnnotationUse;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

  private static final String ANNOTATION =
      """
      package p;
      import java.lang.annotation.*;
      class Holder {
        @interface Ann {
          String[] value() default "default";
          Class<?>[] types() default {};
          int n() default 1;
          boolean flag() default false;
          Thread.State state() default Thread.State.NEW;
          Deprecated nested() default @Deprecated;
        }
        @Target(ElementType.TYPE_USE) @interface Use {}
        @Target(ElementType.RECORD_COMPONENT) @interface Component {}
        static final String NAME = "n" + 1;
      }
      """;

  @Test
  void givesTheValuesThatAreWritten() {
    assertThat(
            annotated(
                    """
                    @Holder.Ann(value = {"a", Holder.NAME}, types = {String[].class, java.util.Map.Entry.class}, n = 1 + 1,
                        flag = true, state = Thread.State.BLOCKED, nested = @Deprecated)
                    class Test {}
                    """)
                .annotations())
        .containsExactly(
            new AnnotationUse(
                "p.Holder.Ann",
                Map.of(
                    "value", List.of("a", "n1"),
                    "types", List.of("java.lang.String[]", "java.util.Map.Entry"),
                    "n", List.of("2"),
                    "flag", List.of("true"),
                    "state", List.of("BLOCKED"),
                    "nested", List.of())));
  }

  @Test
  void leavesDefaultsOut() {
    assertThat(annotated("@Holder.Ann class Test {}").annotations())
        .containsExactly(new AnnotationUse("p.Holder.Ann", Map.of()));
  }

  @Test
  void seesThemOnEveryDeclaration() {
    ClassDeclaration type =
        annotated(
            """
            class Test {
              @Holder.Ann @Holder.Use Object field;
              @Deprecated Test(@Holder.Ann int parameter) { @Holder.Ann int local; }
              @Holder.Ann void method() {}
            }
            """);

    ClassDeclaration.Method constructor = type.methods().get(0);
    Statement.Block body = (Statement.Block) Objects.requireNonNull(constructor.body());
    Local local = ((Statement.Declare) body.statements().get(0)).local();
    assertThat(names(type.fields().get(0).annotations())).containsExactly("Ann", "Use");
    assertThat(names(constructor.annotations())).containsExactly("Deprecated");
    assertThat(names(constructor.parameters().get(0).annotations())).containsExactly("Ann");
    assertThat(names(local.annotations())).containsExactly("Ann");
    assertThat(names(type.methods().get(1).annotations())).containsExactly("Ann");
  }

  @Test
  void seesThoseThatOnlyARecordComponentMayHave() {
    assertThat(
            names(
                annotated("record Test(@Holder.Component @Holder.Ann int i) {}")
                    .recordComponents()
                    .get(0)
                    .annotations()))
        .containsExactlyInAnyOrder("Ann", "Component");
  }

  private static ClassDeclaration annotated(String source) {
    return Translated.of("package p; " + source, ANNOTATION).type("p.Test");
  }

  private static List<String> names(List<AnnotationUse> annotations) {
    return annotations.stream().map(AnnotationUse::simpleName).toList();
  }
}
