package dev.initonce.junit;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs tests in a class loader of their own, which loads everything anew: the present class path
 * without the jars and resources of one name, and with others in front.
 */
record OtherClassPath(String hidden, List<Path> inFront) {

  static OtherClassPath without(String hidden) {
    return new OtherClassPath(hidden, List.of());
  }

  OtherClassPath with(Path... paths) {
    return new OtherClassPath(hidden, List.of(paths));
  }

  /** Called in the other class loader. */
  public static final class Reporter {
    private Reporter() {}

    public static List<String> run(String testClass) throws ClassNotFoundException {
      var results = Run.of(Class.forName(testClass));
      List<String> report = new ArrayList<>(Run.failures(results));
      results.allEvents().skipped().stream()
          .forEach(event -> report.add("skipped: " + event.getRequiredPayload(String.class)));
      return report;
    }
  }

  /** The messages of what failed or was skipped. */
  List<String> run(Class<?> testClass) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader other = new Loader(hidden, urls())) {
      thread.setContextClassLoader(other);
      Object report =
          other
              .loadClass(Reporter.class.getName())
              .getMethod("run", String.class)
              .invoke(null, testClass.getName());
      return ((List<?>) report).stream().map(String.class::cast).toList();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private URL[] urls() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.concat(
            inFront.stream().map(Path::toFile),
            Arrays.stream(path.split(File.pathSeparator))
                .map(File::new)
                .filter(file -> !file.getName().startsWith(hidden)))
        .map(OtherClassPath::url)
        .toArray(URL[]::new);
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file.toString(), e);
    }
  }

  private static final class Loader extends URLClassLoader {
    private final String hidden;

    Loader(String hidden, URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
      this.hidden = hidden;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
      return name.endsWith(hidden) ? Collections.emptyEnumeration() : super.findResources(name);
    }
  }
}
