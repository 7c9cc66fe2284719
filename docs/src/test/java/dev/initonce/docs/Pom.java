package dev.initonce.docs;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a POM of this checkout says by itself. */
final class Pom {

  /** A dependency as it reaches those who depend on the artefact. */
  record Dependency(String groupId, String artifactId, String scope, boolean optional) {

    String name() {
      return groupId + ":" + artifactId;
    }

    boolean isHandedOn() {
      return !optional && (scope.equals("compile") || scope.equals("runtime"));
    }
  }

  private final Element project;

  private Pom(Element project) {
    this.project = project;
  }

  /** Returns the POM of a folder below the root. */
  static Pom of(String folder) {
    return parse(Checkout.text(Path.of(folder).resolve("pom.xml").toString()));
  }

  static Pom parse(String text) {
    try {
      return new Pom(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(text)))
              .getDocumentElement());
    } catch (Exception e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  String artifactId() {
    return text(project, "artifactId", "");
  }

  List<String> modules() {
    return children(project, "modules").map(Element::getTextContent).toList();
  }

  /** Whether anybody outside this checkout shall depend on the module. */
  boolean isPublished() {
    return children(project, "properties")
        .noneMatch(
            property ->
                property.getTagName().equals("maven.deploy.skip")
                    && Boolean.parseBoolean(property.getTextContent().strip()));
  }

  List<Dependency> dependencies() {
    return children(project, "dependencies")
        .map(
            element ->
                new Dependency(
                    text(element, "groupId", ""),
                    text(element, "artifactId", ""),
                    text(element, "scope", "compile"),
                    Boolean.parseBoolean(text(element, "optional", "false"))))
        .toList();
  }

  private static String text(Element parent, String name, String otherwise) {
    return children(parent)
        .filter(element -> element.getTagName().equals(name))
        .map(element -> element.getTextContent().strip())
        .findFirst()
        .orElse(otherwise);
  }

  private static Stream<Element> children(Element parent, String name) {
    return children(parent)
        .filter(element -> element.getTagName().equals(name))
        .flatMap(Pom::children);
  }

  private static Stream<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
