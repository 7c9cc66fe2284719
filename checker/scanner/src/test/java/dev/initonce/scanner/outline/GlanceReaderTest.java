package dev.initonce.scanner.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.demand.Demand;
import dev.initonce.analysis.demand.Glance;
import dev.initonce.analysis.demand.Outline;
import dev.initonce.analysis.demand.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GlanceReaderTest {

  private static final FirstLook LOOK =
      FirstLook.of(new Demand(Catalog.builtIn()), Map.of("S3Client", "com.amazonaws"));

  /** What may make a reader lose its way, and words that count. */
  private static final List<String> PIECES =
      List.of(
          "class A ",
          "interface B ",
          "@interface C ",
          "enum D ",
          "record E(int a) ",
          "record.f(1);",
          "{",
          "}",
          "(",
          ")",
          ";",
          "\n",
          " ",
          ".",
          "\"\"\"",
          "\"",
          "'",
          "\\",
          "//",
          "/*",
          "*/",
          "/",
          "import a.B;",
          "import module m;",
          "package p;",
          "import ",
          "package ",
          "module ",
          "new ",
          "Function ",
          "FunctionBuilder ",
          "S3Client ",
          "1",
          "é",
          "a = record ",
          ".class ",
          "class ",
          "\0",
          "@A(class = B.class) ",
          "int m(int a) { return a; } ");

  private static @Nullable Glance glance(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    FirstLook.Seen seen = LOOK.glance(bytes, bytes.length);
    return seen == null ? null : seen.glance();
  }

  private static void check(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    FirstLook.Seen seen = LOOK.glance(bytes, bytes.length);
    if (seen == null) {
      return;
    }
    SourceOutline read = LOOK.outline(bytes);
    Outline outline = read.outline();
    assertThat(outline.isUnclear()).as(text).isFalse();
    assertThat(seen.isAscii()).as(text).isEqualTo(text.chars().allMatch(c -> c < 128));
    outline
        .types()
        .forEach(type -> assertThat(seen.glance().types().contains(type)).as(text).isTrue());
    for (String hint : List.of("Function", "S3Client", "Context", "Singleton", "inject")) {
      long word = Words.number(hint);
      assertThat(!outline.words().contains(word) || seen.glance().hints().contains(word))
          .as(hint + " in " + text)
          .isTrue();
    }
    assertThat(!outline.lacksPackages() || seen.glance().isPartial()).as(text).isTrue();
    boolean means = read.importsNothing() && outline.words().contains(Words.number("S3Client"));
    assertThat(!means || seen.glance().hints().contains(Words.number("amazonaws")))
        .as(text)
        .isTrue();
  }

  @Test
  void mostFilesNeedNoOutline() throws Exception {
    int all = 0;
    int usual = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
        String text = Files.readString(file);
        check(text);
        all++;
        usual += glance(text) == null ? 0 : 1;
      }
    }
    assertThat(all).isGreaterThan(100);
    // All but the descriptions of packages, which declare no type, are.
    assertThat(usual).isEqualTo(all);
  }

  @Test
  void saysNoLessThanAnOutline() {
    Random random = new Random(11);
    int usual = 0;
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(12);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      usual += glance(text.toString()) == null ? 0 : 1;
      check(text.toString());
    }
    assertThat(usual).isGreaterThan(10_000);
  }

  @Test
  void whatOnlyAnOutlineTells() {
    assertThat(glance("class A { int \\u0061; }")).isNull();
    assertThat(glance("void main() {}")).isNull();
    assertThat(glance("class A {")).isNull();
    assertThat(glance("class A { ) }")).isNull();
    assertThat(glance("class A { char c = '; }")).isNull();
    assertThat(glance("class A { String a = \"\\u0061 { \"; }")).isNotNull();
  }
}
