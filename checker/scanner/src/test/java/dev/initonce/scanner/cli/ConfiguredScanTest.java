package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code initonce.yaml} changes, and what wins over it. */
class ConfiguredScanTest {

  private static final String HANDLER =
      """
      package p;

      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import software.amazon.awssdk.services.s3.S3Client;

      public class %s implements RequestHandler<String, String> {
        @Override
        public String handleRequest(String event, Context context) {
          return %s;
        }
      }
      """;
  private static final String CLIENT = "S3Client.create().serviceName()";
  private static final String ENDPOINT =
      """
      package p;
      class Web {
        @org.springframework.web.bind.annotation.GetMapping
        public String list() { return software.amazon.awssdk.services.s3.S3Client.create().serviceName(); }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void beginARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void handler(String name, String result) throws IOException {
    write("src/p/" + name + ".java", HANDLER.formatted(name, result));
  }

  @Test
  void checksWeighWhatTheFileSaysInEveryFormat() throws IOException {
    handler("Upload", CLIENT);
    write("initonce.yaml", "fail-on: error\n");
    assertThat(Ran.of("scan", folder).code()).isZero();
    write("initonce.yaml", "fail-on: error\nchecks: {ClientBuiltPerInvocation: error}\n");
    Ran text = Ran.of("scan", folder);
    assertThat(text.out()).contains("Upload.java:10: error: [ClientBuiltPerInvocation]");
    assertThat(text.code()).isEqualTo(1);
    assertThat(json("json").at("/findings/0/severity").asText()).isEqualTo("error");
    JsonNode run = json("sarif").at("/runs/0");
    assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asText())
        .isEqualTo("error");
  }

  private JsonNode json(String format) throws IOException {
    return new ObjectMapper().readTree(Ran.of("scan", "--format", format, folder).out());
  }

  @Test
  void theShorterFileNameIsReadAlike() throws IOException {
    handler("Upload", CLIENT);
    write("initonce.yml", "fail-on: error\n");
    assertThat(Ran.of("scan", folder.resolve("src")).code()).isZero();
  }

  @Test
  void filesOfBothNamesAreRefused() throws IOException {
    handler("Upload", CLIENT);
    write("initonce.yaml", "fail-on: error\n");
    Path shorter = write("initonce.yml", "fail-on: error\n");
    Ran ran = Ran.of("scan", folder.resolve("src"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .containsExactly(
            "initonce: " + shorter + ": stands beside initonce.yaml: only one of them can count");
  }

  @Test
  void checksThatAreOffReportNothing() throws IOException {
    handler("Upload", CLIENT);
    write("initonce.yaml", "checks: {ClientBuiltPerInvocation: off}\n");
    Ran ran = Ran.of("scan", folder);
    assertThat(ran).extracting(Ran::code, Ran::out).containsExactly(0, "");
    JsonNode rule = json("sarif").at("/runs/0/tool/driver/rules/0");
    assertThat(rule.at("/defaultConfiguration/enabled").asBoolean(true)).isFalse();
  }

  @Test
  void flagsWinOverTheFile() throws IOException {
    handler("Upload", CLIENT);
    write("src/p/Web.java", ENDPOINT);
    write("src/test/java/q/InTest.java", HANDLER.formatted("InTest", CLIENT));
    write("initonce.yaml", "fail-on: never\nservices: true\ninclude-tests: true\n");
    Ran byFile = Ran.of("scan", folder);
    assertThat(byFile.err()).contains("3 findings in 3 files");
    assertThat(byFile.code()).isZero();
    Ran byFlags =
        Ran.of("scan", "--fail-on=warning", "--no-services", "--no-include-tests", folder);
    assertThat(byFlags.err()).contains("1 finding in 2 files");
    assertThat(byFlags.code()).isEqualTo(1);
    write("initonce.yaml", "services: false\n");
    assertThat(Ran.of("scan", "--services", "--include-tests", folder).err())
        .contains("3 findings in 3 files");
  }

  @Test
  void clientsBuiltFromTheEventCanBeLeftOut() throws IOException {
    handler(
        "Tenant",
        "S3Client.builder().region(software.amazon.awssdk.regions.Region.of(event)).build()"
            + ".serviceName()");
    assertThat(Ran.of("scan", folder).code()).isEqualTo(1);
    assertThat(Ran.of("scan", "--no-per-tenant", folder).code()).isZero();
    write("initonce.yaml", "per-tenant: false\n");
    assertThat(Ran.of("scan", folder).code()).isZero();
    assertThat(Ran.of("scan", "--per-tenant", folder).code()).isEqualTo(1);
  }

  @Test
  void handlersOfFileAndFlagsAddUp() throws IOException {
    for (String name : new String[] {"One", "Two"}) {
      write(
          "src/p/" + name + ".java",
          "package p; public class %s { public String run() { return %s; } }"
              .formatted(name, "software.amazon.awssdk.services.s3." + CLIENT));
    }
    write("initonce.yaml", "handlers: p.One::run\n");
    assertThat(Ran.of("scan", folder).err()).contains("1 finding");
    assertThat(Ran.of("scan", "--handler=p.Two::run", folder).err()).contains("2 findings");
  }

  @Test
  void ownResourcesAreFoundWithTheirAdvice() throws IOException {
    handler("Pay", "new com.acme.pay.PaymentClient().toString()");
    write(
        "initonce.yaml",
        """
        resources:
          - check: ConnectionOpenedPerInvocation
            types: [com.acme.pay.PaymentClient]
            advice: Inject it.
        """);
    assertThat(Ran.of("scan", folder).out())
        .contains("[ConnectionOpenedPerInvocation] PaymentClient is opened on every invocation")
        .endsWith("    Inject it.\n");
  }

  @Test
  void theFileCountsForFoldersBelowItsOwn() throws IOException {
    handler("Upload", CLIENT);
    write("initonce.yaml", "fail-on: never\n");
    assertThat(Ran.of("scan", folder.resolve("src/p/Upload.java")).code()).isZero();
  }

  @Test
  void aFileCanBeNamed() throws IOException {
    handler("Upload", CLIENT);
    write("initonce.yaml", "nonsense: true\n");
    Path other = write("ci/strict.yaml", "checks: {ClientBuiltPerInvocation: suggestion}\n");
    Ran ran = Ran.of("scan", "--config", other, folder);
    assertThat(ran.out()).contains("suggestion: [ClientBuiltPerInvocation]");
    assertThat(ran.code()).isZero();
    assertThat(Ran.of("scan", "--config", folder.resolve("none.yaml"), folder).err().lines())
        .containsExactly("initonce: " + folder + "/none.yaml: there is no such file");
  }

  @Test
  void everythingThatIsWrongWithTheFileIsNamedAndNothingIsScanned() throws IOException {
    handler("Upload", CLIENT);
    Path file = write("initonce.yaml", "servces: true\nfail-on: sometimes\n");
    Ran ran = Ran.of("scan", folder);
    assertThat(ran.err().lines())
        .containsExactly(
            "initonce: " + file + ":1: unknown key 'servces'; did you mean 'services'?",
            "initonce: "
                + file
                + ":2: 'fail-on' takes suggestion, warning, error or never, not 'sometimes'");
    assertThat(ran).extracting(Ran::code, Ran::out).containsExactly(2, "");
  }

  @Test
  void pathsWithDifferentFilesAreToBeScannedOneByOne() throws IOException {
    handler("Upload", CLIENT);
    write("initonce.yaml", "fail-on: never\n");
    write("src/initonce.yaml", "fail-on: error\n");
    Ran ran = Ran.of("scan", folder, folder.resolve("src"));
    assertThat(ran.err())
        .contains(folder + "/initonce.yaml and " + folder + "/src/initonce.yaml")
        .contains("--config");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(Ran.of("scan", folder.resolve("src"), folder.resolve("src/p")).code()).isZero();
  }

  @Test
  void theHelpNamesTheFileAndTheFlags() {
    assertThat(Ran.of("scan", "--help").out())
        .contains("--config=FILE", "--[no-]services", "--[no-]per-tenant", "initonce.yaml");
  }
}
