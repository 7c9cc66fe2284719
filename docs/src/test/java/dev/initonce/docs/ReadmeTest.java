package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

class ReadmeTest {

  private static final String README = Checkout.text("README.md");

  @Test
  void itsTwoCommandsAreTheScanOfTheSampleAndTheGate() {
    List<String> commands =
        Block.of(README, "sh").stream().map(block -> block.text().trim()).toList();
    assertThat(commands).startsWith("./initonce scan sample-app", "mvn verify");
    assertThat(Checkout.text(".ci/run")).containsPattern("(?m)^ *JAVA_HOME=.* mvn .*\\bverify\\b");
  }

  @Test
  void thePluginSnippetNamesTheVersionsThatAreBuilt() {
    assertThat(PluginSnippet.ofReadme().processorPath())
        .containsExactly(
            "com.google.errorprone:error_prone_core:" + Checkout.property("error-prone.version"),
            "dev.initonce:initonce-errorprone:" + Checkout.property("version"));
  }

  /** Maven's own default may be too old for a processor path. */
  @Test
  void thePluginSnippetNamesTheCompilerPluginThatThisBuildUses() {
    assertThat(Block.of(README, "xml").get(0).text())
        .contains("<version>" + Checkout.property("compiler-plugin.version") + "</version>");
  }

  @Test
  void thePluginSnippetPassesTheExportsThatThisBuildUses() {
    assertThat(PluginSnippet.ofReadme().compilerArguments())
        .containsAll(
            Checkout.property("javac.exports")
                .strip()
                .lines()
                .map(line -> "-J" + line.strip())
                .toList());
  }

  @Test
  void theFirstTestCompilesAndPasses(@TempDir Path folder) throws Exception {
    String source =
        Block.of(README, "java").stream()
            .map(Block::text)
            .filter(text -> text.contains("@DynamoDbTest"))
            .findFirst()
            .orElseThrow();
    compile(folder, "CollectionTest", source);

    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      EngineTestKit.engine("junit-jupiter")
          .selectors(selectClass(classes.loadClass("CollectionTest")))
          .execute()
          .testEvents()
          .assertStatistics(tests -> tests.started(1).succeeded(1));
    }
  }

  private static void compile(Path folder, String name, String source) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    String classPath = System.getProperty("java.class.path");
    Command javac =
        Command.javac(
            folder,
            List.of(
                "-proc:none", "-classpath", classPath, "-d", folder.toString(), file.toString()));
    assertThat(javac.exitCode()).as(javac.error()).isZero();
  }
}
