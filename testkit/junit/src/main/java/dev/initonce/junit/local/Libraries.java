package dev.initonce.junit.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What DynamoDB Local runs with. The user's build decides the versions, often through something
 * else that brings them, and what does not fit is a bare linkage error in the middle of a test. So
 * they are looked at before.
 */
final class Libraries {
  private static final Properties TRIED = tried();
  private static final String SQLITE = "com.almworks.sqlite4java";
  private static final String SQLITE_CLASS = SQLITE + ".SQLiteConnection";
  private static final String JETTY = "org.eclipse.jetty";

  private static final Library SDK = library("software.amazon.awssdk", "dynamodb", "2.25.70");

  /** Below these versions it does not start, or fails at the first expression. */
  private static final List<Library> NEEDED =
      List.of(
          SDK,
          library("com.fasterxml.jackson.core", "jackson-databind", "2.12.0"),
          library("org.antlr", "antlr4-runtime", "4.10.0"));

  /** Some of its features need them. */
  private static final List<Library> OTHERS =
      List.of(
          library("software.amazon.awssdk", "dynamodb-enhanced", SDK.since()),
          library("software.amazon.awssdk", "sdk-core", SDK.since()),
          library("com.google.guava", "guava", ""),
          library("joda-time", "joda-time", ""),
          library("org.apache.logging.log4j", "log4j-api", ""));

  private static final List<Library> JETTY_PARTS =
      List.of(
          library(JETTY, "jetty-http", "12.0.0"),
          library(JETTY, "jetty-io", "12.0.0"),
          library(JETTY, "jetty-util", "12.0.0"));

  private Libraries() {}

  /** What keeps DynamoDB Local from running, and what to add; empty if nothing is known to. */
  static Optional<Misfit> misfit(ClassLoader loader) {
    List<String> problems = new ArrayList<>();
    PomLines lines = new PomLines();
    if (!isThere(SQLITE_CLASS, loader)) {
      problems.add(SQLITE + ":sqlite4java is missing");
      lines.dependency(SQLITE, "sqlite4java", triedVersion(SQLITE, "sqlite4java"));
    }
    for (Library library : NEEDED) {
      library
          .problem(loader)
          .ifPresent(
              problem -> {
                problems.add(problem);
                lines.add(library);
              });
    }
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                "DynamoDB Local cannot run with what is on the class path: "
                    + String.join("; ", problems)
                    + ".",
                lines.text()));
  }

  /** The same for its web server, whose parts must be of one version. */
  static Optional<Misfit> jettyMisfit(ClassLoader loader) {
    Library server = library(JETTY, "jetty-server", "12.0.0");
    Optional<String> version = server.found(loader);
    if (version.isEmpty()) {
      return Optional.empty();
    }
    Set<String> parts = new LinkedHashSet<>();
    JETTY_PARTS.forEach(part -> part.found(loader).ifPresent(parts::add));
    boolean fits =
        !Versions.isBefore(version.get(), server.since())
            && parts.stream().allMatch(part -> Versions.areOfOneLine(part, version.get()));
    if (fits) {
      return Optional.empty();
    }
    PomLines lines = new PomLines();
    if (parts.size() == 1 && !Versions.isBefore(parts.iterator().next(), server.since())) {
      lines.dependency(JETTY, server.artifact(), parts.iterator().next());
    } else {
      lines.bom(JETTY, "jetty-bom", server.tried());
    }
    String others =
        JETTY_PARTS.stream()
            .map(part -> part.artifact() + " " + part.found(loader).orElse("missing"))
            .collect(Collectors.joining(", "));
    return Optional.of(
        new Misfit(
            "DynamoDB Local behind HTTP needs all of Jetty in one version, 12.0 or newer: jetty-server is "
                + version.get()
                + " beside "
                + others
                + ".",
            lines.text()));
  }

  /**
   * What is on the class path, beside what it was tried with, for a failure that nobody foresaw.
   */
  static String table(ClassLoader loader) {
    List<Library> all = new ArrayList<>(NEEDED);
    all.addAll(OTHERS);
    return all.stream()
        .map(
            library ->
                "  %s %s (tried with %s)"
                    .formatted(
                        library.name(), library.found(loader).orElse("unknown"), library.tried()))
        .collect(Collectors.joining("\n"));
  }

  /** All that are judged or shown. */
  static List<Library> all() {
    List<Library> all = new ArrayList<>(NEEDED);
    all.addAll(OTHERS);
    all.addAll(JETTY_PARTS);
    return all;
  }

  private static boolean isThere(String className, ClassLoader loader) {
    try {
      Class.forName(className, false, loader);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static Library library(String group, String artifact, String since) {
    return new Library(group, artifact, since, triedVersion(group, artifact));
  }

  private static String triedVersion(String group, String artifact) {
    String name = group + "." + artifact;
    return Objects.requireNonNull(TRIED.getProperty(name), name);
  }

  private static Properties tried() {
    try (InputStream in = Libraries.class.getResourceAsStream("libraries.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
