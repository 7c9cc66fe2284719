package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  private static final String HANDLER =
      """
      package com.acme;

      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import software.amazon.awssdk.services.s3.S3Client;

      public class UploadHandler implements RequestHandler<String, String> {
        @Override
        public String handleRequest(String event, Context context) {
          S3Client client = S3Client.create();%s
          return client.serviceName();
        }
      }
      """;
  private static final String SUGGESTION =
      """
      import com.amazonaws.services.lambda.runtime.*;
      import com.google.gson.Gson;
      class A implements RequestHandler<String, String> {
        public String handleRequest(String event, Context context) { return new Gson().toJson(event); }
      }
      """;

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void printsFindingsWithTheirPathAndEndsWithOne() throws IOException {
    Path file = write("src/main/java/com/acme/UploadHandler.java", HANDLER.formatted(""));
    Ran ran = Ran.of("scan", folder);
    assertThat(ran.out())
        .isEqualTo(
            file
                + """
                :10: warning: [ClientBuiltPerInvocation] S3Client is built on every invocation
                    UploadHandler.handleRequest, builds S3Client here
                    Build it once: a static final field, or the handler's constructor.
                """);
    assertThat(ran.err()).isEqualToIgnoringNewLines("1 finding in 1 file\n");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void endsWithZeroWhenThereIsNothingToSay() throws IOException {
    write("Clean.java", "class Clean {}");
    Ran ran = Ran.of("scan", folder);
    assertThat(ran).isEqualTo(new Ran(0, "", "no findings in 1 file" + System.lineSeparator()));
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 0", "suggestion, 1", "never, 0", "SUGGESTION, 1"})
  void failsFromTheWantedSeverityOn(String severity, int code) throws IOException {
    write("A.java", SUGGESTION);
    assertThat(Ran.of("scan", "--fail-on", severity, folder).code()).isEqualTo(code);
    assertThat(Ran.of("scan", "--fail-on=" + severity, folder).out()).contains("suggestion: [");
  }

  @Test
  void aCommentWithAReasonSilencesItsLine() throws IOException {
    write("UploadHandler.java", HANDLER.formatted(" // initonce:ok measured on purpose"));
    assertThat(Ran.of("scan", folder).code()).isZero();
  }

  @Test
  void aCommentWithoutAReasonSilencesNothingAndIsNamed() throws IOException {
    write("UploadHandler.java", HANDLER.formatted(" // initonce:ok"));
    Ran ran = Ran.of("scan", folder);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("UploadHandler.java:10: initonce:ok silences nothing without a reason");
  }

  @Test
  void aCommentThatSilencesNothingIsNamed() throws IOException {
    write("Clean.java", "// initonce:ok a remnant\nclass Clean {} // NOSONAR initonce:ok not so\n");
    Ran ran = Ran.of("scan", folder);
    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .contains("Clean.java:1: initonce:ok silences nothing: on the line that it is for")
        .contains("Clean.java:2: initonce:ok silences nothing where the comment does not begin");
  }

  @Test
  void whatMayNotBeReadIsNamedAndTheRestIsScanned() throws IOException {
    write("UploadHandler.java", HANDLER.formatted(""));
    Path file = write("Secret.java", "class Secret {}");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(file.toFile().setReadable(false) && closed.toFile().setReadable(false));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    Ran ran = Ran.of("scan", folder);
    assertThat(ran.err())
        .contains("Secret.java: cannot be read: access is denied")
        .contains("closed: cannot be read: access is denied")
        .doesNotContain("note:");
    assertThat(ran.out()).contains("[ClientBuiltPerInvocation]");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void nothingThatCouldBeReadIsAnError() throws IOException {
    Files.writeString(folder.resolve("README.md"), "no Java");
    assertThat(Ran.of("scan", folder)).extracting(Ran::code, Ran::out).containsExactly(2, "");
    assertThat(Ran.of("scan", folder).err())
        .isEqualToIgnoringNewLines("initonce: found no Java sources\n");
    write("Broken.java", "class {");
    assertThat(Ran.of("scan", folder).code()).isEqualTo(2);
    assertThat(Ran.of("scan", folder).err()).contains("found no Java sources that could be read");
  }

  @Test
  void aPathThatDoesNotExistIsAnErrorAfterTheOthersAreScanned() throws IOException {
    write("UploadHandler.java", HANDLER.formatted(""));
    Ran ran = Ran.of("scan", folder.resolve("missing"), folder);
    assertThat(ran.err()).contains("missing: there is no such file or folder");
    assertThat(ran.out()).contains("[ClientBuiltPerInvocation]");
    assertThat(ran.code()).isEqualTo(2);
    Path notes = write("notes.txt", "text");
    assertThat(Ran.of("scan", notes).err()).contains("is neither a folder nor a .java file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan --fromat json .|unknown option --fromat; did you mean --format?",
        "scan --include-test .|unknown option --include-test; did you mean --include-tests?",
        "scan --no-service .|unknown option --no-service; did you mean --no-services?",
        "scan --zzz .|unknown option --zzz",
        "scna .|unknown command scna; did you mean scan?",
        "scan --format yaml .|invalid value for option '--format': expected one of [text, json,"
            + " sarif] but was 'yaml'",
        "scan|missing required parameter: 'PATH'",
      })
  void aWrongCommandIsExplainedInTwoLines(String line, String message) {
    Ran ran = Ran.of((Object[]) line.split(" "));
    assertThat(ran.err().lines()).hasSize(2).first().isEqualTo("initonce: " + message);
    assertThat(ran.err()).contains("Try 'initonce");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void withoutACommandItExplainsItself() {
    assertThat(Ran.of().code()).isEqualTo(2);
    assertThat(Ran.of().err()).contains("Usage: initonce").contains("scan");
    assertThat(Ran.of("--version").out()).startsWith("initonce ");
    Ran help = Ran.of("scan", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Exit codes:").contains("text, json, sarif");
  }

  @Test
  void colorsOnlyWhenAsked() throws IOException {
    write("UploadHandler.java", HANDLER.formatted(""));
    assertThat(Ran.of("scan", "--color=always", folder).out()).contains("\033[33m");
    assertThat(Ran.of("scan", "--color=never", folder).out()).doesNotContain("\033[");
  }

  @Test
  void jsonIsOneVersionedObject() throws IOException {
    write("UploadHandler.java", HANDLER.formatted(""));
    write("Broken.java", "class {");
    JsonNode report = new ObjectMapper().readTree(Ran.of("scan", "--format", "json", folder).out());
    assertThat(report.at("/version").asInt()).isEqualTo(1);
    assertThat(report.at("/files").asInt()).isEqualTo(1);
    assertThat(report.at("/findings/0/check").asText()).isEqualTo("ClientBuiltPerInvocation");
    assertThat(report.at("/findings/0/line").asInt()).isEqualTo(10);
    assertThat(report.at("/findings/0/path/0/method").asText())
        .isEqualTo("UploadHandler.handleRequest");
    assertThat(report.at("/problems/0/line").asInt()).isEqualTo(1);
  }

  @Test
  void aHandlerThatIsNotInTheSourcesIsANote() throws IOException {
    write("Clean.java", "class Clean {}");
    Path template =
        write(
            "serverless.yml",
            "provider: {runtime: java21}\nfunctions:\n  f: {handler: 'p.Gone::run'}\n");
    Ran ran = Ran.of("scan", folder);
    assertThat(ran.err().lines())
        .containsExactly(
            "initonce: note: %s:3: handler p.Gone::run is not in the Java sources"
                .formatted(template),
            "no findings in 1 file");
    assertThat(ran.code()).isZero();
    JsonNode report = new ObjectMapper().readTree(Ran.of("scan", "--format=json", folder).out());
    assertThat(report.at("/notes/0/file").asText()).isEqualTo(template.toString());
    assertThat(report.at("/notes/0/line").asInt()).isEqualTo(3);
    assertThat(report.at("/problems").isEmpty()).isTrue();
  }

  @Test
  void filesOfOtherLanguagesAreCountedInTheSummary() throws IOException {
    write("src/main/kotlin/p/Orders.kt", "package p");
    write("src/main/kotlin/p/Items.kt", "package p");
    write("src/main/scala/p/Prices.scala", "package p");
    write("src/main/groovy/p/Notes.groovy", "package p");
    write("src/test/kotlin/p/OrdersTest.kt", "package p");
    write("build.gradle.kts", "plugins {}");
    write("build.gradle", "plugins {}");
    String unread = "(not read: 1 Groovy file, 2 Kotlin files, 1 Scala file)";
    Ran none = Ran.of("scan", folder);
    assertThat(none.err().strip()).isEqualTo("initonce: found no Java sources " + unread);
    assertThat(none.code()).isEqualTo(2);
    write("src/main/java/p/Clean.java", "package p; class Clean {}");
    assertThat(Ran.of("scan", folder, folder.resolve("src/main/kotlin")).err().strip())
        .isEqualTo("no findings in 1 file " + unread);
    JsonNode report = new ObjectMapper().readTree(Ran.of("scan", "--format=json", folder).out());
    assertThat(report.at("/unread").toString())
        .isEqualTo("{\"Groovy\":1,\"Kotlin\":2,\"Scala\":1}");
  }

  @Test
  void aHandlerOptionThatMatchesNothingIsANoteInEveryFormat() throws IOException {
    write("Clean.java", "class Clean {}");
    String note = "handler p.Gone::run is not in the Java sources";
    Ran ran = Ran.of("scan", "--handler=p.Gone::run", folder);
    assertThat(ran.err().lines())
        .containsExactly("initonce: note: " + note, "no findings in 1 file");
    assertThat(ran.code()).isZero();
    JsonNode json =
        new ObjectMapper()
            .readTree(Ran.of("scan", "--handler=p.Gone::run", "--format=json", folder).out());
    assertThat(json.at("/notes/0/file").isNull()).isTrue();
    assertThat(json.at("/notes/0/reason").asText()).isEqualTo(note);
    JsonNode told =
        new ObjectMapper()
            .readTree(Ran.of("scan", "--handler=p.Gone::run", "--format=sarif", folder).out())
            .at("/runs/0/invocations/0/toolExecutionNotifications/0");
    assertThat(told.at("/message/text").asText()).isEqualTo(note);
    assertThat(told.at("/locations").isEmpty()).isTrue();
  }

  @Test
  void sarifHasRulesLevelsAndTheCallPath() throws IOException {
    write("UploadHandler.java", HANDLER.formatted(""));
    JsonNode report =
        new ObjectMapper().readTree(Ran.of("scan", "--format", "sarif", folder).out());
    assertThat(report.at("/version").asText()).isEqualTo("2.1.0");
    JsonNode run = report.at("/runs/0");
    JsonNode result = run.at("/results/0");
    // The format's own default, which may be left out.
    assertThat(result.at("/level").asText("warning")).isEqualTo("warning");
    assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id").asText())
        .isEqualTo(result.at("/ruleId").asText())
        .isEqualTo("ClientBuiltPerInvocation");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(10);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .endsWith("UploadHandler.java");
    assertThat(result.at("/codeFlows/0/threadFlows/0/locations/0/location/message/text").asText())
        .isEqualTo("UploadHandler.handleRequest");
    assertThat(result.at("/partialFingerprints").isEmpty()).isFalse();
  }

  @Test
  void sarifCallsASuggestionANote() throws IOException {
    write("A.java", SUGGESTION);
    JsonNode report =
        new ObjectMapper().readTree(Ran.of("scan", "--format", "sarif", folder).out());
    assertThat(report.at("/runs/0/results/0/level").asText()).isEqualTo("note");
  }

  @Test
  void sarifOfACleanScanSaysThatItRan() throws IOException {
    write("Clean.java", "class Clean {}");
    JsonNode report =
        new ObjectMapper().readTree(Ran.of("scan", "--format", "sarif", folder).out());
    assertThat(report.at("/runs/0/results").isArray()).isTrue();
  }
}
