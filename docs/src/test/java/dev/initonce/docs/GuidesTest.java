package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java example of every page is a complete file, with its imports: all of a page are compiled
 * together, and those with tests in them are run. The pages of the checks are {@link
 * CheckPagesTest}'s.
 */
class GuidesTest {

  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|interface|enum|record) (\\w+)");

  /** Stand for a container that only a build of its own has; its beans are tried there. */
  private static final String STUBS = "docs/src/test/stubs";

  /** Examples that are files of a package, and are run where they stand. */
  private static final Map<String, String> PACKAGES =
      Map.of("docs/testkit-comparison.md", "dev.initonce.junit.comparison");

  static Stream<String> pages() {
    return Checkout.pages().stream()
        .filter(page -> !page.startsWith("docs/checks/"))
        .filter(page -> !Block.of(Checkout.text(page), "java").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void examplesCompileAndTheirTestsPass(String page, @TempDir Path folder) throws IOException {
    String header = PACKAGES.containsKey(page) ? "package " + PACKAGES.get(page) + ";\n\n" : "";
    List<String> files = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    for (Block example : Block.of(Checkout.text(page), "java")) {
      Matcher type = TYPE.matcher(example.text());
      assertThat(type.find()).as(example.text()).isTrue();
      Path file = folder.resolve(type.group(1) + ".java");
      assertThat(file).doesNotExist();
      files.add(Files.writeString(file, header + example.text()).toString());
      if (example.text().contains("@Test")) {
        tests.add(type.group(1));
      }
    }

    compile(folder, header.isEmpty() ? STUBS : "testkit/junit/src/test/java", files);

    if (!tests.isEmpty() && header.isEmpty()) {
      run(folder, tests);
    }
  }

  private static void compile(Path folder, String sources, List<String> files) {
    List<String> javac = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-path,-classfile"));
    javac.addAll(
        List.of(
            "-Werror",
            "-implicit:class",
            "-sourcepath",
            Checkout.root().resolve(sources).toString()));
    javac.addAll(List.of("-classpath", classPath(folder), "-d", folder.toString()));
    javac.addAll(files);
    Command compiled = Command.javac(folder, javac);
    assertThat(compiled.exitCode()).as(compiled.output() + compiled.error()).isZero();
  }

  /** In a JVM of its own, whose class path has the examples: functions take it from there. */
  private static void run(Path folder, List<String> tests) {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of("-classpath", classPath(folder), TestRun.class.getName()));
    java.addAll(tests);
    Command run = Command.run(folder, java);
    assertThat(run.exitCode()).as(run.output() + run.error()).isZero();
  }

  private static String classPath(Path folder) {
    return folder + File.pathSeparator + System.getProperty("java.class.path");
  }
}
