package dev.initonce.scanner.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.Node;

class YamlTest {

  private static List<Node> documents(String text) throws YamlSyntaxException {
    return Yaml.documents("some.yaml", text);
  }

  private static YamlSyntaxException broken(String text) {
    return catchThrowableOfType(YamlSyntaxException.class, () -> documents(text));
  }

  @Test
  void textIsCutIntoDocumentsThatKnowWhereTheyComeFrom() throws YamlSyntaxException {
    List<Node> documents = documents("a: 1\n---\nb: 2\n");

    assertThat(documents).hasSize(2);
    assertThat(Yaml.line(documents.get(1))).isEqualTo(3);
    assertThat(Yaml.source(documents.get(1))).isEqualTo("some.yaml");
    assertThat(documents("")).isEmpty();
  }

  @Test
  void foreignTagsAndKeysThatAreNoTextDoNoHarm() throws YamlSyntaxException {
    Node document =
        documents("a: !Class java.lang.Runtime\n? [x, y]\n: 1\nb: !!java.io.File /\n").get(0);

    assertThat(Yaml.text(Yaml.at(document, "a"))).isEqualTo("java.lang.Runtime");
    assertThat(Yaml.text(Yaml.at(document, "b"))).isEqualTo("/");
  }

  @Test
  void mergedEntriesStandBehindOwnOnes() throws YamlSyntaxException {
    Node document =
        documents("one: &one {a: 1, b: 1}\ntwo: &two {b: 2}\nall: {<<: [*two, *one], c: 3}\n")
            .get(0);

    assertThat(Yaml.text(Yaml.at(document, "all", "a"))).isEqualTo("1");
    assertThat(Yaml.text(Yaml.at(document, "all", "b"))).isEqualTo("2");
    assertThat(Yaml.text(Yaml.at(document, "all", "c"))).isEqualTo("3");
    assertThat(Yaml.at(document, "all", "c", "d")).isNull();
  }

  @Test
  void tabsIndentJsonOnly() throws YamlSyntaxException {
    assertThat(Yaml.text(Yaml.at(documents("{\n\t\"a\": {\n\t\t\"b\": 1}}").get(0), "a", "b")))
        .isEqualTo("1");
    assertThat(broken("a:\n\tb: 1\n").line()).isEqualTo(2);
  }

  @Test
  void brokenTextSaysWhereAndWhy() {
    YamlSyntaxException broken = broken("a: 1\nb: [\n");

    assertThat(broken.line()).isEqualTo(3);
    assertThat(broken.reason()).startsWith("is not YAML: expected the node content");
    assertThat(broken("a: \u0001").reason())
        .isEqualTo("is not YAML: special characters are not allowed");
    assertThat(broken("[".repeat(100_000))).isNotNull();
  }
}
