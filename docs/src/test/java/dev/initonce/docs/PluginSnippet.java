package dev.initonce.docs;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The plugin as the README configures it: its snippet, and a javac that is started by it. */
final class PluginSnippet {

  private final Element configuration;

  private PluginSnippet(Element configuration) {
    this.configuration = configuration;
  }

  static PluginSnippet ofReadme() {
    String xml =
        Block.of(Checkout.text("README.md"), "xml").stream()
            .map(Block::text)
            .filter(text -> text.contains("-Xplugin:ErrorProne"))
            .findFirst()
            .orElseThrow();
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)));
      return new PluginSnippet(document.getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the README's XML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> compilerArguments() {
    return texts(configuration, "arg");
  }

  /** The plugin's path, each as {@code group:artifact:version}. */
  List<String> processorPath() {
    NodeList paths = configuration.getElementsByTagName("path");
    return IntStream.range(0, paths.getLength())
        .mapToObj(i -> (Element) paths.item(i))
        .map(
            path ->
                String.join(
                    ":",
                    Stream.of("groupId", "artifactId", "version")
                        .flatMap(name -> texts(path, name).stream())
                        .toList()))
        .toList();
  }

  /** Compiles every Java file below a folder; nothing of it is kept. */
  Command compile(Path sources, List<String> furtherArguments) {
    try (Stream<Path> files = Files.walk(sources)) {
      Path classes = Files.createTempDirectory("initonce-docs");
      try {
        List<String> words = new ArrayList<>(compilerArguments());
        words.addAll(
            List.of("-J-Dfile.encoding=UTF-8", "-J-Dstdout.encoding=UTF-8", "-encoding", "UTF-8"));
        words.addAll(List.of("-J-Dstderr.encoding=UTF-8", "-source", "17"));
        words.addAll(
            List.of(
                "-proc:none",
                "-Xmaxwarns",
                "1000",
                "-XDdiags.sourcePosition=bottom",
                "-d",
                classes.toString()));
        words.addAll(List.of("-classpath", classPath(), "-processorpath", classPath()));
        words.addAll(furtherArguments);
        files
            .map(Path::toString)
            .filter(name -> name.endsWith(".java"))
            .sorted()
            .forEach(words::add);
        return Command.javac(Checkout.root(), words);
      } finally {
        delete(classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static List<String> texts(Element parent, String name) {
    NodeList elements = parent.getElementsByTagName(name);
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> elements.item(i).getTextContent())
        .toList();
  }
}
