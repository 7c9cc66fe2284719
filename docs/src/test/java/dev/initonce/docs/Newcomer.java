package dev.initonce.docs;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Somebody outside this checkout whose local repository was empty, and who has installed what the
 * README says. All else comes from this machine's own repository, as if it were one on the network,
 * and from the network where that lacks it.
 */
final class Newcomer {

  private static final Pattern INSTALL =
      Pattern.compile("(?m)^mvn install -DskipTests -pl (\\S+) -am$");

  private static final String REPOSITORY =
      """
      <id>cache</id>
      <url>%s</url>
      <releases><checksumPolicy>ignore</checksumPolicy></releases>
      <snapshots><enabled>false</enabled></snapshots>
      """;

  private static final String SETTINGS =
      """
      <settings>
        <profiles>
          <profile>
            <id>cache</id>
            <repositories><repository>%1$s</repository></repositories>
            <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles><activeProfile>cache</activeProfile></activeProfiles>
      </settings>
      """;

  private final Path project;
  private final Path settings;
  private final Path repository;

  /** Makes an empty project and a repository in a folder. */
  Newcomer(Path folder) throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    repository = Files.createDirectory(folder.resolve("repository"));
    String cache = REPOSITORY.formatted(localRepository().toUri());
    settings = Files.writeString(folder.resolve("settings.xml"), SETTINGS.formatted(cache));
    install();
  }

  void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  Command maven(String goal) {
    List<String> words = new ArrayList<>(List.of("mvn", "-B", "-ntp"));
    words.add("-Dmaven.repo.local=" + repository);
    // The user's own settings, with a mirror in them maybe, count all the same.
    words.addAll(List.of("-gs", settings.toString(), goal));
    return Command.run(project, words);
  }

  /**
   * Puts files where the README's {@code mvn install} puts them, of the modules that it names and
   * those that they need: the jars that this build has made already.
   */
  private void install() throws IOException {
    Matcher command = INSTALL.matcher(Checkout.text("README.md"));
    if (!command.find()) {
      throw new IllegalStateException("the README does not say how to install");
    }
    Deque<String> modules = new ArrayDeque<>(List.of(command.group(1).split(",", -1)));
    Set<String> installed = new HashSet<>();
    installFile("", ".pom", Checkout.root().resolve("pom.xml"));
    while (!modules.isEmpty()) {
      String module = modules.remove();
      if (installed.add(module)) {
        Path source = Checkout.root().resolve(module);
        installFile(module, ".pom", source.resolve("pom.xml"));
        installFile(module, ".jar", source.resolve("target").resolve(file(module) + ".jar"));
        modules.addAll(neededBy(module));
      }
    }
  }

  private void installFile(String module, String suffix, Path source) throws IOException {
    Path folder =
        repository
            .resolve("dev/initonce")
            .resolve(Pom.of(module).artifactId())
            .resolve(Checkout.property("version"));
    Files.createDirectories(folder);
    Files.copy(source, folder.resolve(file(module) + suffix));
  }

  private static String file(String module) {
    return Pom.of(module).artifactId() + "-" + Checkout.property("version");
  }

  private static List<String> neededBy(String module) {
    List<String> needed =
        Pom.of(module).dependencies().stream()
            .filter(dependency -> !dependency.scope().equals("test"))
            .map(Pom.Dependency::name)
            .toList();
    return Pom.of("").modules().stream()
        .filter(other -> needed.contains("dev.initonce:" + Pom.of(other).artifactId()))
        .toList();
  }

  /** The repository that JUnit's jar lies in. */
  private static Path localRepository() {
    try {
      Path jar = Path.of(Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolve("../../../../../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
