package dev.initonce.scanner.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a POM says of a module.
 *
 * @param artifact its own artifact
 * @param dependencies what it depends on outside of tests, its parent's dependencies included
 * @param properties its own properties
 */
record MavenModel(Artifact artifact, List<Artifact> dependencies, Map<String, String> properties) {

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  /**
   * An artifact.
   *
   * @param groupId empty when it is inherited or an expression
   */
  record Artifact(String groupId, String artifactId) {

    /** Returns whether both may be the same, as far as they say. */
    boolean matches(Artifact other) {
      return artifactId.equals(other.artifactId)
          && (groupId.isEmpty() || other.groupId.isEmpty() || groupId.equals(other.groupId));
    }
  }

  /** Returns a property; empty when it is not set. */
  String property(String name) {
    return properties.getOrDefault(name, "");
  }

  /** Reads the POM of a folder; there is none if it is missing or broken. */
  static Optional<MavenModel> read(Path folder) {
    return project(folder.resolve("pom.xml")).map(project -> of(project, folder));
  }

  private static MavenModel of(Element project, Path folder) {
    List<Artifact> dependencies = new ArrayList<>(dependencies(project));
    Element parent = child(project, "parent").orElse(null);
    if (parent != null) {
      String path = text(parent, "relativePath");
      Path file = folder.resolve(path.isEmpty() ? "../pom.xml" : path).normalize();
      project(Files.isDirectory(file) ? file.resolve("pom.xml") : file)
          .filter(above -> text(above, "artifactId").equals(text(parent, "artifactId")))
          .ifPresent(above -> dependencies.addAll(dependencies(above)));
    }
    return new MavenModel(own(artifact(project), parent), dependencies, properties(project));
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

  /** A module without a group of its own has its parent's. */
  private static Artifact own(Artifact written, @Nullable Element parent) {
    return parent == null || !written.groupId().isEmpty()
        ? written
        : new Artifact(artifact(parent).groupId(), written.artifactId());
  }

  private static List<Artifact> dependencies(Element project) {
    return child(project, "dependencies").stream()
        .flatMap(list -> children(list, "dependency").stream())
        .filter(dependency -> !text(dependency, "scope").equals("test"))
        .map(MavenModel::artifact)
        .toList();
  }

  private static Artifact artifact(Element element) {
    String groupId = text(element, "groupId");
    return new Artifact(groupId.contains("${") ? "" : groupId, text(element, "artifactId"));
  }

  /** The file comes from whoever wrote the sources: it must not make us read others. */
  private static Optional<Element> project(Path pom) {
    if (!Files.isRegularFile(pom)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(pom)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return Optional.of(builder.parse(in).getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      return Optional.empty();
    }
  }

  private static String text(Element element, String name) {
    return child(element, name).map(Node::getTextContent).map(String::strip).orElse("");
  }

  private static Optional<Element> child(Element element, String name) {
    return children(element, name).stream().findFirst();
  }

  private static List<Element> children(Element element, String name) {
    return children(element).stream().filter(child -> child.getTagName().equals(name)).toList();
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
