package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages whose Java examples are complete files: all of a page are compiled together, and those with
 * tests in them are run.
 */
class CompleteExamplesTest {

  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|interface|enum|record) (\\w+)");

  @ParameterizedTest
  @ValueSource(strings = "docs/lambda.md")
  void examplesCompileAndTheirTestsPass(String page, @TempDir Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    for (Block example : Block.of(Checkout.text(page), "java")) {
      Matcher type = TYPE.matcher(example.text());
      assertThat(type.find()).as(example.text()).isTrue();
      Path file = folder.resolve(type.group(1) + ".java");
      assertThat(file).doesNotExist();
      files.add(Files.writeString(file, example.text()).toString());
      if (example.text().contains("@Test")) {
        tests.add(type.group(1));
      }
    }
    assertThat(tests).isNotEmpty();

    String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
    List<String> javac = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-path,-classfile"));
    javac.addAll(List.of("-Werror", "-classpath", classPath, "-d", folder.toString()));
    javac.addAll(files);
    Command compiled = Command.javac(folder, javac);
    assertThat(compiled.exitCode()).as(compiled.output() + compiled.error()).isZero();

    // In a JVM of its own, whose class path has the examples: functions take it from there.
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of("-classpath", classPath, TestRun.class.getName()));
    java.addAll(tests);
    Command run = Command.run(folder, java);
    assertThat(run.exitCode()).as(run.output() + run.error()).isZero();
  }
}
