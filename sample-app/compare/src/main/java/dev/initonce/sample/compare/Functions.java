package dev.initonce.sample.compare;

import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.LocalLambdaBuilder;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Starts the variants, each with the class path that it would be deployed with. */
final class Functions {
  private static final Path OWN_CLASSES = home(Functions.class);

  /** With 128 MB the first call of {@code before} alone takes half a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path sampleApp;
  private final Database database;
  private final Path trustStore;

  /** {@code sampleApp} is the directory of that name, with its modules compiled. */
  Functions(Path sampleApp, Database database, Path trustStore) {
    // The functions run in directories of their own.
    this.sampleApp = sampleApp.toAbsolutePath();
    this.database = database;
    this.trustStore = trustStore;
  }

  /** The directory {@code sample-app} that these classes were compiled in. */
  static Path ownSampleApp() {
    // sample-app/compare/target/classes, or sample-app/compare/target/….jar
    for (Path at = OWN_CLASSES; at != null; at = at.getParent()) {
      if (at.endsWith("sample-app")) {
        return at;
      }
    }
    return Paths.get("sample-app");
  }

  LocalLambdaBuilder builder(Variant variant) throws IOException {
    List<Path> classPath = classPath(variant.module());
    if (variant.ownHandler()) {
      classPath.add(OWN_CLASSES);
    }
    return builder(variant.handler(), classPath);
  }

  /** A variant from the jars that its template deploys, those of them that are wanted by name. */
  LocalLambdaBuilder deployed(Variant variant, Predicate<String> wanted) throws IOException {
    Path jars = sampleApp.resolve(variant.module()).resolve("target/function/lib");
    try (Stream<Path> files = Files.list(jars)) {
      return builder(
          variant.handler(),
          files.filter(jar -> wanted.test(jar.getFileName().toString())).sorted().toList());
    }
  }

  /** A handler of this module on the libraries of {@code after}, and on those of more classes. */
  LocalLambdaBuilder onLibrariesOfAfter(Class<?> handler, Class<?>... more) throws IOException {
    List<Path> classPath = classPath(Variant.AFTER.module());
    classPath.add(OWN_CLASSES);
    for (Class<?> type : more) {
      classPath.add(home(type));
    }
    return builder(handler.getName(), classPath);
  }

  /** A handler of this module, with its class path. */
  LocalLambdaBuilder builder(Class<?> handler) {
    List<Path> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.add(Paths.get(entry));
    }
    return builder(handler.getName(), classPath);
  }

  /** The same variant, with every client that it builds written to its log. */
  LocalLambdaBuilder counting(Variant variant) throws IOException {
    List<Path> classPath = classPath(variant.module());
    classPath.add(OWN_CLASSES);
    return builder(variant.handler(), classPath).environment(ClientCounter.SWITCH, "1");
  }

  private LocalLambdaBuilder builder(String handler, List<Path> classPath) {
    return LocalLambda.builder(handler)
        .classPath(classPath)
        .environment("AWS_ENDPOINT_URL_DYNAMODB", database.endpoint())
        .environment("COLLECTION_TABLE", DatabaseMain.TABLE)
        .timeout(PATIENCE)
        .jvmOptions(Database.trust(trustStore).toArray(String[]::new));
  }

  /** Throws with a message for the user when the variants are not there to be started. */
  static void requireBuilt(Path sampleApp) throws IOException {
    for (Variant variant : Variant.values()) {
      Path dependencies = dependencies(sampleApp, variant.module());
      if (!Files.isReadable(dependencies)) {
        throw new IOException(
            dependencies + " is missing: build the sample first, with mvn package");
      }
    }
  }

  private static Path dependencies(Path sampleApp, String module) {
    return sampleApp.resolve(module).resolve("target").resolve("function.classpath");
  }

  private List<Path> classPath(String module) throws IOException {
    Path dependencies = dependencies(sampleApp, module);
    List<Path> classPath = new ArrayList<>();
    classPath.add(dependencies.resolveSibling("classes"));
    for (String entry : Files.readString(dependencies).strip().split(File.pathSeparator, -1)) {
      classPath.add(Paths.get(entry));
    }
    return classPath;
  }

  /** The directory or jar that a class comes from. */
  static Path home(Class<?> type) {
    try {
      return Paths.get(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " has no file of its own", e);
    }
  }
}
