package dev.initonce.scanner.source;

import dev.initonce.scanner.source.MavenModel.Artifact;
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
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The POMs of a scan, each read once: that of a parent is asked for with each module. Not
 * thread-safe.
 */
public final class MavenModels {

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private final Map<Path, Optional<Pom>> poms = new HashMap<>();
  private @Nullable DocumentBuilder reader;

  /** Returns what the POM of a folder says; there is none if it is missing or broken. */
  Optional<MavenModel> of(Path folder) {
    return pom(folder.resolve("pom.xml")).map(pom -> withParent(pom, folder));
  }

  private MavenModel withParent(Pom pom, Path folder) {
    List<Artifact> dependencies = new ArrayList<>(pom.dependencies());
    Artifact own = pom.artifact();
    Pom.Parent parent = pom.parent();
    if (parent != null) {
      String path = parent.relativePath();
      Path file = folder.resolve(path.isEmpty() ? "../pom.xml" : path).normalize();
      pom(Files.isDirectory(file) ? file.resolve("pom.xml") : file)
          .filter(above -> above.artifact().artifactId().equals(parent.artifact().artifactId()))
          .ifPresent(above -> dependencies.addAll(above.dependencies()));
      if (own.groupId().isEmpty()) { // A module without a group of its own has its parent's.
        own = new Artifact(parent.artifact().groupId(), own.artifactId());
      }
    }
    return new MavenModel(own, dependencies, pom.properties());
  }

  private Optional<Pom> pom(Path file) {
    Optional<Pom> known = poms.get(file);
    if (known == null) {
      known = read(file).map(Pom::of);
      poms.put(file, known);
    }
    return known;
  }

  private Optional<Element> read(Path pom) {
    if (!Folders.isFile(pom)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(pom)) {
      return Optional.of(reader().parse(in).getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      return Optional.empty();
    }
  }

  /** The files come from whoever wrote the sources: they must not make us read others. */
  private DocumentBuilder reader() throws ParserConfigurationException {
    DocumentBuilder known = reader;
    if (known == null) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      known = factory.newDocumentBuilder();
      known.setErrorHandler(null);
      reader = known;
    }
    return known;
  }
}
