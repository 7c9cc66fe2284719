package dev.initonce.scanner.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CdkHandlersTest {

  @TempDir Path temporary;
  private Directory directory = new Directory(Path.of(""));

  @BeforeEach
  void makeDirectory() {
    directory = new Directory(temporary);
  }

  @Test
  void otherBuildersCommentsAndLanguagesAreNoHandlers() {
    directory.with(
        "Stack.java",
        """
        package infra;

        import software.amazon.awscdk.services.lambda.*;

        class Stack {
          void build(Server server) {
            // Function.Builder.create(this, "a").handler("shop.Commented").build();
            String text = "Function.Builder.create(this).handler(\\"shop.Text\\")";
            server.handler("shop.Server");
            Server.builder().handler("shop.Built").build();
            Function.Builder.create(this, "b").runtime(Runtime.PYTHON_3_14).handler("shop.Python");
            Function.Builder.create(this, "c").handler(other()).build();
          }
        }
        """);

    assertThat(directory.handlers()).isEmpty();
  }

  @Test
  void functionBuildersNameTheirHandlers() {
    directory.with(
        "infra/src/main/java/infra/Stack.java",
        """
        package infra;

        import shop.api.Get;
        import software.amazon.awscdk.services.lambda.Code;
        import software.amazon.awscdk.services.lambda.Function;
        import software.amazon.awscdk.services.lambda.FunctionProps;

        class Stack {
          private static final String PUT = "shop.Put" + "::handle";

          void build(FunctionProps.Builder given) {
            Function.Builder.create(this, "a")
                .runtime(Runtime.JAVA_21)
                .handler("Small")
                .build();
            new Function(this, "b", FunctionProps.builder().handler(PUT).build());
            given.handler("shop.Given");
            var later = software.amazon.awscdk.services.lambda.Function.Builder.create(this, "c");
            later.handler(Get.class.getName() + "::handleRequest");
            later.handler(Local.class.getName());
          }
        }
        """);

    assertThat(directory.handlers())
        .containsExactly(
            "infra/src/main/java/infra/Stack.java:14 Small",
            "infra/src/main/java/infra/Stack.java:16 shop.Put::handle",
            "infra/src/main/java/infra/Stack.java:17 shop.Given",
            "infra/src/main/java/infra/Stack.java:19 shop.api.Get::handleRequest",
            "infra/src/main/java/infra/Stack.java:20 infra.Local");
  }

  @Test
  void sourceThatDoesNotParseIsLeftToTheScan() {
    directory.with(
        "Stack.java",
        "import software.amazon.awscdk.services.lambda.Function; class { x.handler( }");

    assertThat(directory.handlers()).isEmpty();
    assertThat(directory.problems()).isEmpty();
  }
}
