package dev.initonce.scanner.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionedHandlersTest {

  private static final String STACK =
      "class Stack extends software.amazon.awscdk.Stack { Stack(FunctionList all) {} }";

  @TempDir Path temporary;
  private Directory directory = new Directory(Path.of(""));

  @BeforeEach
  void makeDirectory() {
    directory = new Directory(temporary);
  }

  @Test
  void textsOfAProgramThatDeploysNothingAreNoHandlers() {
    directory.with(
        "Log.java", "class Log { String where = \"shop.Log::where\"; { handler(\"shop.Log\"); } }");

    assertThat(directory.mentioned()).isEmpty();
  }

  @Test
  void ownBuildersConstantsAndListsMentionHandlers() {
    directory
        .with("Stack.java", STACK)
        .with(
            "Functions.java",
            """
            package infra;

            class Functions {
              static final String GET = "shop.Get" + "::handle";

              List<FunctionSpec> all() {
                return List.of(
                    new FunctionSpec().handler("shop.Post::handle").memory(512),
                    new FunctionSpec().withHandler("shop.Put"),
                    new FunctionSpec("remove", "shop.Remove::handle"),
                    spec(Patch.class.getName() + "::handle"));
              }
            }
            """);

    assertThat(directory.mentioned())
        .containsExactly(
            "Functions.java:4 shop.Get::handle",
            "Functions.java:8 shop.Post::handle",
            "Functions.java:9 shop.Put",
            "Functions.java:10 shop.Remove::handle",
            "Functions.java:11 infra.Patch::handle");
    assertThat(directory.handlers()).isEmpty();
  }

  @Test
  void otherTextsAndLanguagesAreNone() {
    directory
        .with("Stack.java", STACK)
        .with(
            "Functions.java",
            """
            class Functions {
              void all(Server server, Spec spec) {
                server.route("shop.Server").handler(other());
                log("see shop.Get::handle for more");
                spec.runtime(Runtime.PYTHON_3_14).handler("shop.Python::handle");
                spec.handler("handler.main");
              }
            }
            """);

    assertThat(directory.mentioned()).isEmpty();
  }

  @Test
  void whatABuilderOfTheLibraryNamesIsNotMentionedAgain() {
    directory.with(
        "Stack.java",
        "class Stack { software.amazon.awscdk.services.lambda.Function f ="
            + " Function.Builder.create(this, \"a\").handler(\"shop.Get::handle\").build(); }");

    assertThat(directory.handlers()).containsExactly("Stack.java:1 shop.Get::handle");
    assertThat(directory.mentioned()).isEmpty();
  }
}
