package dev.initonce.scanner.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.initonce.analysis.syntax.SilencingComment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { int f(int x) { return switch (x) { case 1 -> { yield A.b(); } default -> 2; }; } }",
        "class A { void f(Object o) { switch (o) { case B(int x, _) when x > 1 -> g(); default -> {} } } }",
        "class A { A() { int x = 1; super(); } }",
        "import module java.base; void main() {}",
        "sealed interface A permits B {} record B() implements A {}",
        "class A { int _ = 1; }",
        "class A { int record, sealed, when, yield; }",
        "class A { String s = \"\"\"\n  text \\\"\"\" \\s\n  \"\"\"; }",
      })
  void takesTheNewestSyntaxAndOldNames(String source) {
    assertThatCode(() -> SourceParser.parse("A.java", source)).doesNotThrowAnyException();
  }

  @Test
  void nodesKnowWhereTheyStandWithoutTokens() throws ParseException {
    SourceParser.parse("A.java", "class A { int x = 1; }")
        .unit()
        .walk(
            node -> {
              assertThat(node.getTokenRange()).isEmpty();
              assertThat(node.getRange()).isPresent();
            });
  }

  @Test
  void forgetsTheCodeOfMethodsButNotWhatTheyAre() throws ParseException {
    ParsedFile file =
        SourceParser.parse(
            "A.java",
            "abstract class A { int x = f(); { g(); } A() { g(); } int f() { return 1; }"
                + " abstract int h(); record B() { B { g(); } void i() { g(); } } }");
    file.forgetCode();
    assertThat(file.unit().toString().replaceAll("\\s+", " "))
        .contains("int x = f();", "A() { }", "int f() { }", "int h();", "B { }", "void i() { }")
        .doesNotContain("g()", "return");
  }

  @Test
  void namesTheLineAndWhatStandsThere() {
    assertThat(problem("class A {\n  void f() { int x = ; }\n}"))
        .isEqualTo("2 does not parse: found \";\"");
  }

  @Test
  void saysSoWhenATextNeverEnds() {
    assertThat(problem("class A { String s = \"x; }"))
        .isEqualTo("1 does not parse: the file ends within a text or comment");
    assertThat(problem("class A { /* never closed "))
        .isEqualTo("1 does not parse: the file ends within a text or comment");
  }

  @Test
  void givesUpOnCodeThatIsNestedTooDeeply() {
    String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
    assertThat(problem("class A { int x = " + deep + "; }"))
        .isEqualTo("0 is nested too deeply to be parsed");
  }

  @Test
  void keepsCommentsThatSilence() throws ParseException {
    ParsedFile file = SourceParser.parse("A.java", "class A {\n  // initonce:ok why\n  int x;\n}");
    assertThat(file.silencing())
        .extracting(SilencingComment::line, SilencingComment::covered)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 3));
  }

  private static String problem(String source) {
    ParseException problem =
        catchThrowableOfType(ParseException.class, () -> SourceParser.parse("A.java", source));
    return problem.line() + " " + problem.reason();
  }
}
