package dev.initonce.junit.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;

/**
 * A library that DynamoDB Local meets on the class path.
 *
 * @param since the first version that it runs with
 * @param tried the version that the testkit's own tests run with
 */
record Library(String group, String artifact, String since, String tried) {

  String name() {
    return group + ":" + artifact;
  }

  /** The version on the class path, where the library's jar says it. */
  Optional<String> found(ClassLoader loader) {
    URL url = loader.getResource("META-INF/maven/" + group + "/" + artifact + "/pom.properties");
    if (url == null) {
      return Optional.empty();
    }
    try (InputStream in = url.openStream()) {
      Properties properties = new Properties();
      properties.load(in);
      return Optional.ofNullable(properties.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the version on the class path. */
  Optional<String> problem(ClassLoader loader) {
    return found(loader)
        .filter(version -> Versions.isBefore(version, since))
        .map(version -> name() + " is " + version + ", and must be " + since + " or newer");
  }
}
