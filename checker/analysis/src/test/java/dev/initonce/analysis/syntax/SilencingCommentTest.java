package dev.initonce.analysis.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilencingCommentTest {

  @Test
  void behindCodeItIsForItsLine() {
    assertThat(lines("\nint x; // initonce:ok why\nint y;\n")).containsExactly("2 for 2");
    assertThat(lines("int x; /* initonce:ok why\n more */\nint y;")).containsExactly("1 for 1");
  }

  @Test
  void byItselfItIsForTheNextLineThatIsNoComment() {
    assertThat(lines("// initonce:ok why\nint y;")).containsExactly("1 for 2");
    assertThat(lines("  /// initonce:ok why\n  // and\n  /* so\n on */ // on\n  int y;"))
        .containsExactly("1 for 5");
    assertThat(lines("/** initonce:ok why\n * and so on\n */\nint y;")).containsExactly("1 for 4");
    assertThat(lines("// initonce:ok why\n\nint y;")).containsExactly("1 for 2");
    assertThat(lines("// initonce:ok why")).containsExactly("1 for 2");
  }

  @Test
  void beforeCodeItIsForItsLine() {
    assertThat(lines("/* initonce:ok why */ int x;\nint y;")).containsExactly("1 for 1");
    assertThat(lines("/* initonce:ok why\n */ int x;\nint y;")).containsExactly("1 for 2");
  }

  @Test
  void linesMayEndInEachWay() {
    assertThat(lines("\r\n\r\r\n// initonce:ok why\r\n// more\rint y;")).containsExactly("4 for 6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String s = \"// initonce:ok why\";",
        "String s = \"\\\"// initonce:ok why\";",
        "String s = \"\"\"\n  \\\"\"\"\n // initonce:ok why\n\"\"\";",
        "// initonce:okay",
        "// not-initonce:ok why",
        "/** Comments that begin with initonce:ok are read. */",
        "String s = \"// initonce:ok why",
        "String s = \"\"\" // initonce:ok why",
        "char c = '\\",
        "int initonce:ok"
      })
  void isNotWhatOnlyLooksLikeOne(String text) {
    assertThat(lines(text)).isEmpty();
  }

  @Test
  void isFoundBehindLiteralsWithQuotes() {
    assertThat(lines("f('\"', \"'\", '\\'', \"\\\\\", \"\"\"\n \" '\"\"\"); // initonce:ok why"))
        .containsExactly("2 for 2");
    assertThat(lines("String s = \"open\nint x; // initonce:ok why")).containsExactly("2 for 2");
    assertThat(lines("int x; /* initonce:ok never closed")).containsExactly("1 for 1");
  }

  @Test
  void needsAReasonAndTheFirstWord() {
    assertThat(flaws("// initonce:ok why\n// initonce:ok: why\n//initonce:ok - why"))
        .containsExactly("", "", "");
    assertThat(flaws("// initonce:ok\n// initonce:ok --\n/* initonce:ok */"))
        .containsOnly("initonce:ok silences nothing without a reason");
    assertThat(flaws("// NOSONAR initonce:ok why"))
        .containsExactly("initonce:ok silences nothing where the comment does not begin with it");
  }

  @Test
  void behindCodeItCoversWhatEndsOnItsLine() {
    String text = "a\n .b()\n .c(d); // initonce:ok why";
    SilencingComment comment = SilencingComment.in("A.java", text).get(0);
    assertThat(comment.covers(place(1, text, "a\n .b()\n .c(d)"))).isTrue();
    assertThat(comment.covers(place(3, text, "d"))).isTrue();
    assertThat(comment.covers(place(1, text, "a\n .b()"))).isFalse();
  }

  @Test
  void byItselfItCoversOnlyWhatBeginsOnTheNextLine() {
    String text = "a(b,\n // initonce:ok why\n c);";
    SilencingComment comment = SilencingComment.in("A.java", text).get(0);
    assertThat(comment.covers(place(3, text, "c"))).isTrue();
    assertThat(comment.covers(place(1, text, "a(b,\n // initonce:ok why\n c)"))).isFalse();
    assertThat(comment.covers(place(1, text, "b"))).isFalse();
  }

  private static Place place(int line, String text, String part) {
    int start = text.indexOf(part);
    return new Place("A.java", line, 1, start, start + part.length());
  }

  private static List<String> lines(String text) {
    return SilencingComment.in("A.java", text).stream()
        .map(comment -> comment.line() + " for " + comment.covered())
        .toList();
  }

  private static List<String> flaws(String text) {
    return SilencingComment.in("A.java", text).stream()
        .map(comment -> comment.flaw() == null ? "" : comment.flaw())
        .toList();
  }
}
