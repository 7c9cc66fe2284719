package dev.initonce.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.finding.Finding;
import dev.initonce.scanner.report.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Source sets, build roots, and what modules see of each other. */
class ScanTest {

  private static final String HANDLER =
      "package p; import com.amazonaws.services.lambda.runtime.*;"
          + " public class %s implements RequestHandler<String, String> {"
          + " public String handleRequest(String e, Context c) { return %s; } }";
  private static final String BUILDS =
      "software.amazon.awssdk.services.s3.S3Client.create().serviceName()";
  private static final String REPOSITORY =
      "package q; public class Repository { public String read() { return " + BUILDS + "; } }";
  private static final String KEPT =
      "package q; public class Repository { public String read() { return null; } }";

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void handler(String path, String name) throws IOException {
    write(path + "/p/" + name + ".java", HANDLER.formatted(name, BUILDS));
  }

  private void caller(String path, String name) throws IOException {
    write(path + "/p/" + name + ".java", HANDLER.formatted(name, "new q.Repository().read()"));
  }

  private void pom(String module, String artifact, String... dependencies) throws IOException {
    StringBuilder text = new StringBuilder("<project><groupId>g</groupId><artifactId>" + artifact);
    text.append("</artifactId><dependencies>");
    for (String dependency : dependencies) {
      text.append("<dependency><groupId>g</groupId><artifactId>").append(dependency);
      text.append("</artifactId></dependency>");
    }
    write(module + "/pom.xml", text + "</dependencies></project>");
  }

  private ScanResult scan(String... below) {
    List<Path> paths =
        below.length == 0 ? List.of(folder) : List.of(below).stream().map(folder::resolve).toList();
    return Scan.of(paths, ScanOptions.defaults());
  }

  private List<String> found(ScanResult result) {
    return result.findings().stream()
        .map(finding -> folder.relativize(Path.of(finding.place().file())).toString())
        .toList();
  }

  @Test
  void testSourceSetsAreLeftOutByTheirPlaceNotByTheirName() throws IOException {
    handler("src/main/java", "Main");
    handler("src/main/java/test", "InPackageNamedTest");
    handler("testing/src/main/java", "InFolderNamedTesting");
    handler("src/test/java", "UnitTest");
    handler("src/it/java", "Integration");
    handler("src/integrationTest/java", "GradleTest");
    handler("src/testFixtures/java", "Fixture");
    assertThat(found(scan()))
        .containsExactlyInAnyOrder(
            "src/main/java/p/Main.java",
            "src/main/java/test/p/InPackageNamedTest.java",
            "testing/src/main/java/p/InFolderNamedTesting.java");
    assertThat(Scan.of(List.of(folder), ScanOptions.defaults().withIncludeTests(true)).findings())
        .hasSize(7);
    assertThat(found(scan("src/test/java"))).containsExactly("src/test/java/p/UnitTest.java");
  }

  @Test
  void buildOutputIsLeftOutButAPackageOfThatNameIsNot() throws IOException {
    pom(".", "app");
    handler("src/main/java/build", "InPackage");
    handler("target/generated-sources", "Generated");
    handler("build/generated", "Generated");
    handler(".hidden", "Hidden");
    handler("node_modules/x", "Module");
    handler("cdk.out/asset", "Asset");
    assertThat(found(scan())).containsExactly("src/main/java/build/p/InPackage.java");
  }

  @Test
  void modulesSeeEachOtherOnlyByDependency() throws IOException {
    pom("api", "api", "store");
    pom("store", "store");
    pom("other", "other");
    caller("api/src/main/java", "Api");
    caller("other/src/main/java", "Other");
    write("store/src/main/java/q/Repository.java", REPOSITORY);
    ScanResult result = scan();
    assertThat(found(result)).containsExactly("store/src/main/java/q/Repository.java");
    assertThat(result.findings().get(0).path().get(0).method()).isEqualTo("Api.handleRequest");
    assertThat(result.findings().get(0).furtherEntryPoints()).isZero();
  }

  @Test
  void indirectDependenciesAndThoseOfTheParentCount() throws IOException {
    write(
        "pom.xml",
        "<project><groupId>g</groupId><artifactId>parent</artifactId><dependencies><dependency>"
            + "<groupId>g</groupId><artifactId>middle</artifactId></dependency></dependencies></project>");
    write(
        "api/pom.xml",
        "<project><parent><groupId>g</groupId><artifactId>parent</artifactId></parent>"
            + "<artifactId>api</artifactId></project>");
    pom("middle", "middle", "store");
    pom("store", "store");
    caller("api/src/main/java", "Api");
    write("middle/src/main/java/m/Middle.java", "package m; class Middle {}");
    write("store/src/main/java/q/Repository.java", REPOSITORY);
    assertThat(found(scan())).containsExactly("store/src/main/java/q/Repository.java");
  }

  @Test
  void gradleProjectsSeeEachOtherToo() throws IOException {
    write("settings.gradle", "include 'api', 'libs:store'");
    write("api/build.gradle", "dependencies { implementation project(':libs:store') }");
    write("libs/store/build.gradle.kts", "plugins { java }");
    caller("api/src/main/java", "Api");
    write("libs/store/src/main/java/q/Repository.java", REPOSITORY);
    assertThat(found(scan())).containsExactly("libs/store/src/main/java/q/Repository.java");
  }

  @Test
  void projectsWithTheSameClassesStayApart() throws IOException {
    pom("one", "one");
    pom("two", "two");
    caller("one/src/main/java", "Api");
    write("one/src/main/java/q/Repository.java", REPOSITORY);
    caller("two/src/main/java", "Api");
    write("two/src/main/java/q/Repository.java", KEPT);
    assertThat(found(scan())).containsExactly("one/src/main/java/q/Repository.java");
  }

  @Test
  void projectsWithoutBuildFilesStayApartWhenTheirClassesClash() throws IOException {
    caller("one/src", "Api");
    write("one/src/q/Repository.java", KEPT);
    caller("two/src", "Api");
    write("two/src/q/Repository.java", REPOSITORY);
    assertThat(found(scan())).containsExactly("two/src/q/Repository.java");
  }

  @Test
  void aPlaceThatTwoProgramsReachIsReportedOnceWithTheShorterPath() throws IOException {
    pom("api", "api", "store");
    pom("batch", "batch", "store");
    pom("store", "store");
    write(
        "api/src/main/java/p/Api.java",
        "package p; import com.amazonaws.services.lambda.runtime.*;"
            + " public class Api implements RequestHandler<String, String> {"
            + " public String handleRequest(String e, Context c) { return go(); }"
            + " String go() { return new q.Repository().read(); } }");
    caller("batch/src/main/java", "Batch");
    write("store/src/main/java/q/Repository.java", REPOSITORY);
    List<Finding> findings = scan().findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).path()).hasSize(2);
    assertThat(findings.get(0).path().get(0).method()).isEqualTo("Batch.handleRequest");
  }

  @Test
  void aFileThatTwoPathsLeadToIsScannedOnce() throws IOException {
    handler("src", "Main");
    ScanResult result = scan("src", "src/p/Main.java");
    assertThat(result.files()).isEqualTo(1);
    assertThat(result.findings()).hasSize(1);
  }

  @Test
  void aBuildFileThatReadsOthersIsNotFollowed() throws IOException {
    write(
        "pom.xml",
        "<!DOCTYPE project [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<project><artifactId>&x;</artifactId></project>");
    handler("src/main/java", "Main");
    assertThat(scan().findings()).hasSize(1);
  }

  @Test
  void moduleThatCannotBeAnalysedDoesNotTakeTheFindingsOfOthers() throws IOException {
    pom("generated", "generated");
    pom("api", "api");
    handler("api/src/main/java", "Api");
    boolean failed = false;
    // How deep is too deep depends on the JVM; it is less deep for the analysis than for the
    // parser.
    for (int calls = 800; calls < 2_400 && !failed; calls += 200) {
      String deep = "b" + ".append(\"x\")".repeat(calls);
      write(
          "generated/src/main/java/p/Deep.java",
          HANDLER.formatted(
              "Deep",
              "e; } static String kept = "
                  + BUILDS
                  + "; String text(StringBuilder b) { return \"\" + "
                  + deep));
      ScanResult result = scan();
      assertThat(found(result)).containsExactly("api/src/main/java/p/Api.java");
      failed |=
          result.problems().stream()
              .anyMatch(problem -> problem.text().endsWith("nested too deeply to be analysed"));
    }
    assertThat(failed).isTrue();
  }
}
