package dev.initonce.errorprone.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavacLibraryTypesTest {

  private final Translated translated =
      Translated.of(
          """
          package p;
          import java.util.*;
          class Test { Map.Entry<String, Integer> e; interface In extends Runnable {} AbstractMap.SimpleEntry<String, Integer> s; }
          """);

  @Test
  void knowsAllSupertypesOfAClassFile() {
    assertThat(translated.library().supertypesOf("java.util.ArrayList"))
        .contains(
            "java.util.AbstractList",
            "java.util.Collection",
            "java.lang.Iterable",
            "java.lang.Object")
        .doesNotContain("java.util.ArrayList");
  }

  @Test
  void findsNestedTypesByTheirCanonicalNames() {
    assertThat(translated.library().supertypesOf("java.util.AbstractMap.SimpleEntry"))
        .contains("java.util.Map.Entry", "java.io.Serializable");
  }

  @Test
  void knowsTheSourcesToo() {
    assertThat(translated.library().supertypesOf("p.Test.In")).contains("java.lang.Runnable");
  }

  @Test
  void knowsNothingOfOtherNames() {
    assertThat(translated.library().supertypesOf("p.Missing")).isEmpty();
    assertThat(translated.library().supertypesOf("Missing")).isEmpty();
    assertThat(translated.library().supertypesOf("int")).isEmpty();
    assertThat(translated.library().supertypesOf("java.lang.String[]")).isEmpty();
    assertThat(translated.library().supertypesOf("")).isEmpty();
  }
}
