package dev.initonce.scanner.source;

import dev.initonce.scanner.source.MavenModel.Artifact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands in one POM.
 *
 * @param artifact its own artifact as it is written
 * @param dependencies what it depends on itself outside of tests
 */
record Pom(
    Artifact artifact,
    @Nullable Parent parent,
    List<Artifact> dependencies,
    Map<String, String> properties) {

  /**
   * The POM that it extends.
   *
   * @param relativePath empty where the default is meant
   */
  record Parent(Artifact artifact, String relativePath) {}

  static Pom of(Element project) {
    return new Pom(
        artifact(project),
        child(project, "parent")
            .map(parent -> new Parent(artifact(parent), text(parent, "relativePath")))
            .orElse(null),
        dependencies(project),
        properties(project));
  }

  private static Map<String, String> properties(Element project) {
    Map<String, String> properties = new HashMap<>();
    child(project, "properties")
        .ifPresent(
            list ->
                children(list)
                    .forEach(
                        each -> properties.put(each.getTagName(), each.getTextContent().strip())));
    return properties;
  }

  private static List<Artifact> dependencies(Element project) {
    return child(project, "dependencies").stream()
        .flatMap(list -> children(list).stream())
        .filter(dependency -> dependency.getTagName().equals("dependency"))
        .filter(dependency -> !text(dependency, "scope").equals("test"))
        .map(Pom::artifact)
        .toList();
  }

  private static Artifact artifact(Element element) {
    String groupId = text(element, "groupId");
    return new Artifact(groupId.contains("${") ? "" : groupId, text(element, "artifactId"));
  }

  private static String text(Element element, String name) {
    return child(element, name).map(Node::getTextContent).map(String::strip).orElse("");
  }

  private static Optional<Element> child(Element element, String name) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
