package dev.initonce.scanner.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.scanner.source.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateReaderTest {

  @TempDir Path temporary;
  private Directory directory = new Directory(Path.of(""));

  @BeforeEach
  void makeDirectory() {
    directory = new Directory(temporary);
  }

  private static String sam(String... handlers) {
    StringBuilder template = new StringBuilder("Resources:\n");
    for (String handler : handlers) {
      template
          .append("  F" + template.length() + ":\n    Type: AWS::Serverless::Function\n")
          .append("    Properties: {Handler: '" + handler + "'}\n");
    }
    return template.toString();
  }

  @Test
  void directoryWithoutTemplatesNamesNothing() {
    directory
        .with("application.yaml", "handler: shop.Setting\n")
        .with("values.yaml", "{{ broken }}: [\n")
        .with("package.json", "{\"handler\": \"shop.Package\"}")
        .with(
            "src/main/java/shop/App.java", "class App { App handler(Object o) { return this; } }");

    assertThat(directory.handlers()).isEmpty();
    assertThat(directory.problems()).isEmpty();
    assertThat(
            TemplateReader.read(temporary.resolve("missing"), new Folders(), new SourceMarks())
                .handlers())
        .isEmpty();
  }

  @Test
  void templatesAreKnownByWhatStandsInThem() {
    directory.with("vehicle.yaml", sam("shop.A::a")).with("infra/stack.json", sam("shop.B::b"));

    assertThat(directory.handlers())
        .containsExactly("infra/stack.json:4 shop.B::b", "vehicle.yaml:4 shop.A::a");
  }

  @Test
  void whatToolsWriteAndTestsHoldIsLeftOut() {
    directory
        .with(".aws-sam/build/template.yaml", sam("shop.Copy"))
        .with("cdk.out/Stack.template.json", sam("shop.Copy"))
        .with("app/target/classes/template.yaml", sam("shop.Copy"))
        .with("node_modules/x/template.yaml", sam("shop.Copy"))
        .with("src/test/resources/template.yaml", sam("shop.Test"))
        .with("src/integrationTest/template.yaml", sam("shop.Test"))
        .with("test/template.yaml", sam("shop.Real"))
        .with("src/main/resources/build/template.yaml", sam("shop.AlsoReal"));

    assertThat(directory.handlers())
        .containsExactly(
            "src/main/resources/build/template.yaml:4 shop.AlsoReal",
            "test/template.yaml:4 shop.Real");
  }

  @Test
  void brokenTemplateIsOneProblemAndTheRestIsRead() {
    directory
        .with("a/template.yaml", sam("shop.A") + "  Broken: [\n  Next: 'x\n")
        .with("b/template.yaml", sam("shop.B"))
        .with("c/main.tf", "resource \"aws_lambda_function\" \"x\" {\n  handler = \"shop.C\n}\n")
        .with("d/main.tf", "resource \"aws_lambda_function\" \"x\" {\n  handler = \"shop.D\"\n")
        .with("e/serverless.yml", "functions:\n  x:\n   - a\n  y\n");

    assertThat(directory.handlers()).containsExactly("b/template.yaml:4 shop.B");
    assertThat(directory.problems())
        .hasSize(4)
        .anySatisfy(p -> assertThat(p).matches("a/template\\.yaml:[67]: is not YAML: .+"))
        .contains("c/main.tf:2: is not Terraform: a string does not end")
        .contains("d/main.tf:1: is not Terraform: a block does not end")
        .anySatisfy(p -> assertThat(p).matches("e/serverless\\.yml:[45]: is not YAML: .+"));
  }

  @Test
  void namesAreWhatTheAnalysisTakes() {
    directory.with("template.yaml", sam("shop.A", "shop.A", "shop.B$Inner::run"));
    Templates templates = TemplateReader.read(temporary, new Folders(), new SourceMarks());

    assertThat(templates.handlers())
        .extracting(TemplateHandler::name)
        .containsOnly("shop.A", "shop.B$Inner::run");
  }

  @Test
  void buildRootIsConcernedByTemplatesInsideAndAbove() {
    directory
        .with("template.yaml", sam("shop.Above"))
        .with("orders/template.yaml", sam("shop.Beside"))
        .with("orders/infra/template.yaml", sam("shop.Inside"))
        .with("billing/template.yaml", sam("shop.Elsewhere"));
    Templates templates = TemplateReader.read(temporary, new Folders(), new SourceMarks());

    assertThat(about(templates, "orders"))
        .containsExactlyInAnyOrder("shop.Above", "shop.Beside", "shop.Inside");
    assertThat(about(templates, "billing"))
        .containsExactlyInAnyOrder("shop.Above", "shop.Elsewhere");
  }

  private List<String> about(Templates templates, String buildRoot) {
    return templates.handlers().stream()
        .filter(handler -> Templates.concerns(handler.file(), temporary.resolve(buildRoot)))
        .map(TemplateHandler::name)
        .toList();
  }

  @Test
  void handlersOutsideOfTheSourcesAreNotedOnce() {
    directory
        .with("a/template.yaml", sam("shop.Known::run", "shop.Gone", "shop.Outer$Nested"))
        .with(
            "b/template.yaml",
            sam(
                "shop.Gone",
                "shop.HandlerWrapper::handleRequest",
                "shop.HookHandlerWrapper::testEntrypoint",
                "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest"));
    Templates templates = TemplateReader.read(temporary, new Folders(), new SourceMarks());
    Set<String> known = Set.of("shop.Known", "shop.Outer.Nested");

    assertThat(
            templates.missing(
                handler ->
                    known.contains(handler.canonicalClassName())
                        ? Optional.empty()
                        : Optional.of(handler.name() + " is not there")))
        .containsExactly(
            new TemplateProblem(temporary.resolve("a/template.yaml"), 7, "shop.Gone is not there"));
  }
}
