package dev.initonce.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.scanner.report.Note;
import dev.initonce.scanner.report.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handlers that templates name: where they count, and what is told of those that are not there. */
class DeploymentTest {

  private static final String PLAIN =
      "package p; public class Orders { public String create(String order) {"
          + " return software.amazon.awssdk.services.s3.S3Client.create().serviceName(); } }";

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void template(String name, String... handlers) throws IOException {
    StringBuilder text = new StringBuilder("Resources:\n");
    for (String handler : handlers) {
      text.append("  F%d:\n".formatted(text.length()))
          .append("    Type: AWS::Serverless::Function\n")
          .append("    Properties: {Runtime: java21, Handler: '%s'}\n".formatted(handler));
    }
    write(name, text.toString());
  }

  private ScanResult scan(String... below) {
    List<Path> paths =
        below.length == 0 ? List.of(folder) : Arrays.stream(below).map(folder::resolve).toList();
    return Scan.of(paths, ScanOptions.defaults());
  }

  private List<String> found(ScanResult result) {
    return result.findings().stream()
        .map(finding -> folder.relativize(Path.of(finding.place().file())).toString())
        .toList();
  }

  @Test
  void aHandlerIsAnEntryPointOfTheBuildRootBesideItsTemplate() throws IOException {
    for (String project : List.of("one", "two")) {
      write(project + "/pom.xml", "<project/>");
      write(project + "/src/main/java/p/Orders.java", PLAIN);
    }
    template("one/template.yaml", "p.Orders::create");
    assertThat(found(scan())).containsExactly("one/src/main/java/p/Orders.java");
  }

  @Test
  void aTemplateAboveSeveralBuildRootsConcernsEach() throws IOException {
    write("one/pom.xml", "<project/>");
    write("one/src/main/java/p/Orders.java", PLAIN);
    template("template.yaml", "p.Orders::create");
    assertThat(found(scan())).containsExactly("one/src/main/java/p/Orders.java");
  }

  @Test
  void aTemplateInAFolderOfItsOwnMeansTheClassWhereItIs() throws IOException {
    write("app/pom.xml", "<project/>");
    write("app/src/main/java/p/Orders.java", PLAIN);
    template("infrastructure/template.yaml", "p.Orders::create");
    assertThat(found(scan())).containsExactly("app/src/main/java/p/Orders.java");
  }

  @Test
  void aTemplateOfTheBuildRootCountsWhenOnlyItsSourcesAreScanned() throws IOException {
    write("pom.xml", "<project/>");
    write("src/main/java/p/Orders.java", PLAIN);
    template("template.yaml", "p.Orders::create", "p.Elsewhere::run");
    ScanResult result = scan("src/main/java");
    assertThat(found(result)).containsExactly("src/main/java/p/Orders.java");
    assertThat(result.notes()).as("the rest of the sources is not scanned").isEmpty();
  }

  @Test
  void handlersOutsideOfTheSourcesAreNotedOnce() throws IOException {
    write("src/p/Orders.java", PLAIN);
    write(
        "src/p/Outer.java",
        "package p; class Outer { static class Inner { public void run() {} } }");
    template("a.yaml", "p.Orders::create", "p.Gone::run", "p.Outer$Inner::run");
    template("b.yaml", "p.Gone::run");
    assertThat(scan().notes())
        .containsExactly(
            new Note(folder + "/a.yaml", 7, "handler p.Gone::run is not in the Java sources"));
    assertThat(scan("src", ".").notes()).hasSize(1);
  }

  @Test
  void handlersThatNameNothingInTheirClassAreNoted() throws IOException {
    write("src/p/Orders.java", PLAIN);
    write("src/p/Own.java", "package p; public class Own extends lib.Base {}");
    write("src/p/App.java", "package p; public class App { String run(String s) { return s; } }");
    template(
        "a.yaml", "p.Orders::create", "p.Orders::remove", "p.Own::handle", "p.App", "p.App::run");
    assertThat(scan().notes())
        .extracting(Note::text)
        .containsExactly(
            "handler p.Orders::remove names no public method that Lambda could call",
            "handler p.App::run names no public method that Lambda could call");
  }

  @Test
  void aHandlerInACompactSourceFileIsNotedAndIsNone() throws IOException {
    write(
        "src/Orders.java",
        "void main() {} public String create(String order) {"
            + " return software.amazon.awssdk.services.s3.S3Client.create().serviceName(); }");
    template("a.yaml", "Orders::create");
    ScanResult result = scan();
    assertThat(result.findings()).isEmpty();
    assertThat(result.notes())
        .extracting(Note::text)
        .containsExactly(
            "handler Orders::create stands in a compact source file, whose class Lambda cannot"
                + " load");
  }

  @Test
  void configuredHandlersThatNameNothingAreNotedWithoutAFile() throws IOException {
    write("src/p/Orders.java", PLAIN);
    Set<String> handlers =
        Set.of("p.Orders::create", "p.Orders::gone", "p.Gone", "p.Orders", "java.lang.Runnable");
    ScanOptions options =
        ScanOptions.defaults()
            .withAnalysis(ScanOptions.defaults().analysis().withHandlers(handlers));
    assertThat(Scan.of(List.of(folder), options).notes())
        .containsExactly(
            new Note("", 0, "handler java.lang.Runnable is not in the Java sources"),
            new Note("", 0, "handler p.Gone is not in the Java sources"),
            new Note("", 0, "handler p.Orders implements no interface that Lambda could call"),
            new Note(
                "", 0, "handler p.Orders::gone names no public method that Lambda could call"));
  }

  @Test
  void aTemplateThatCannotBeReadIsNotedAndTheRestIsScanned() throws IOException {
    write("src/p/Orders.java", PLAIN);
    write("broken.yaml", "Resources:\n  F: {Type: 'AWS::Serverless::Function'\n");
    template("template.yaml", "p.Orders::create");
    ScanResult result = scan();
    assertThat(found(result)).containsExactly("src/p/Orders.java");
    assertThat(result.problems()).isEmpty();
    assertThat(result.notes()).extracting(Note::file).containsExactly(folder + "/broken.yaml");
  }
}
