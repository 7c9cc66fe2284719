package dev.initonce.analysis.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which outlines a first look at files makes necessary, and what it says. */
class BeginningsTest {

  private static final String CONTEXT = "com amazonaws services lambda runtime Context";
  private static final String SINGLETON = "jakarta inject Singleton";
  private static final String ENDPOINT = "jakarta ws rs GET";
  private static final String PROXY =
      "com.amazonaws.serverless.proxy.internal.LambdaContainerHandler";

  private final List<Glance> glances = new ArrayList<>();
  private final List<Outline> outlines = new ArrayList<>();
  private final List<Integer> asked = new ArrayList<>();

  private static Words words(String words) {
    return words.isEmpty() ? Words.NONE : Words.of(List.of(words.split(" ")));
  }

  private void file(String words, String annotations, String types, String extended) {
    file(words, annotations, types, extended, false);
  }

  private void file(
      String words, String annotations, String types, String extended, boolean isPartial) {
    glances.add(new Glance(words(words), words(types), isPartial));
    outlines.add(
        new Outline(
            words(words),
            words(annotations),
            words(types),
            words(types),
            words(extended),
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            true,
            true,
            false,
            false));
  }

  private boolean mayBegin(Set<String> libraries) {
    return new Demand(Catalog.builtIn())
        .mayBegin(
            glances,
            file -> {
              asked.add(file);
              return outlines.get(file);
            },
            AnalysisOptions.defaults(),
            () -> libraries);
  }

  private boolean mayBegin() {
    return mayBegin(Set.of());
  }

  @Test
  void noOutlineIsAskedWhereTheWordsAreMissing() {
    file("com amazonaws services s3 Context Singleton Function GET", "", "A", "Function");
    file("java util function Function", "", "B", "Function");

    assertThat(mayBegin()).isFalse();
    assertThat(asked).isEmpty();
  }

  @Test
  void whatTheRuntimePasses() {
    file("", "", "A", "");
    file(CONTEXT, "", "B", "");

    assertThat(mayBegin()).isTrue();
    assertThat(asked).containsExactly(1);
  }

  @Test
  void anAnnotationIsOneOnlyWhereItAnnotates() {
    file("io quarkus funqy Funq", "", "A", "");
    assertThat(mayBegin()).isFalse();

    file("io quarkus funqy Funq", "Funq", "B", "");
    assertThat(mayBegin()).isTrue();
  }

  @Test
  void aComponentIsAFunctionByWhatItsSupertypesExtend() {
    file(SINGLETON, "Singleton", "A", "Base");
    file("", "", "Base", "Root");
    file("", "", "Other", "Function");
    assertThat(mayBegin()).isFalse();

    file("Function", "", "Root", "Function");
    asked.clear();
    assertThat(mayBegin()).isTrue();
    assertThat(asked).doesNotContain(2);
  }

  @Test
  void supertypesThatStandInACircle() {
    file(SINGLETON, "Singleton", "A", "Base");
    file("", "", "Base", "A Base");

    assertThat(mayBegin()).isFalse();
  }

  @Test
  void endpointsBehindAProxy() {
    file(ENDPOINT, "GET", "A", "");
    assertThat(mayBegin()).isFalse();
    assertThat(mayBegin(Set.of(PROXY))).isTrue();

    file("com amazonaws serverless proxy", "", "B", "");
    assertThat(mayBegin()).isTrue();
  }

  @Test
  void whatMayMeanMoreIsAsked() {
    file("", "", "A", "");
    outlines.clear();
    glances.clear();
    file(CONTEXT, "", "A", "", true);
    glances.set(0, new Glance(Words.NONE, Words.NONE, true));

    assertThat(mayBegin()).isTrue();
  }
}
