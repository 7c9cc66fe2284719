package dev.initonce.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationFindingsTest {

  private static final String HANDLER =
      """
      package app;

      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import software.amazon.awssdk.services.s3.S3Client;

      final class Handler implements RequestHandler<String, String> {
        public String handleRequest(String input, Context context) {
          return new Repository().read() + S3Client.create();
        }
      }
      """;
  private static final String REPOSITORY =
      """
      package app;

      import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

      final class Repository {
        String read() {
          return DynamoDbClient.create().toString();
        }
      }
      """;

  private final Compilation compilation =
      new Compilation().with("app/Handler.java", HANDLER).with("app/Repository.java", REPOSITORY);

  @Test
  void followPathsFromFileToFile() {
    assertThat(compilation.messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).startsWith("WARNING /app/Handler.java:9 [ClientBuilt"),
            message ->
                assertThat(message)
                    .startsWith("WARNING /app/Repository.java:7 [ClientBuilt")
                    .contains("\n    Handler.handleRequest (Handler.java:9)\n"));
  }

  @Test
  void areSilencedByACommentOnlyIfItHasAReason() {
    assertThat(
            new Compilation()
                .with("app/Handler.java", HANDLER)
                .with(
                    "app/Repository.java",
                    REPOSITORY.replace("  String", "  // initonce:ok\n  String"))
                .messages())
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith("NOTE /app/Repository.java:6 ")
                    .contains("initonce:ok silences nothing without a reason"));
    assertThat(
            new Compilation()
                .with("app/Handler.java", HANDLER)
                .with(
                    "app/Repository.java",
                    REPOSITORY.replace("    return", "    // initonce:ok slow path\n    return"))
                .messages())
        .noneMatch(message -> message.contains("Repository"));
  }

  @Test
  void leaveTheCodeOfTestsOut(@TempDir Path folder) throws IOException {
    Compilation mixed =
        new Compilation()
            .with("app/src/test/java/app/Handler.java", HANDLER)
            .with("app/src/main/java/app/Repository.java", REPOSITORY);
    assertThat(mixed.messages()).isEmpty();
    assertThat(mixed.with("-XepOpt:Initonce:IncludeTests=true").messages()).hasSize(2);

    assertThat(compilation.with("-XepCompilingTestOnlyCode").messages()).isEmpty();
    assertThat(compilation.with("-XepOpt:Initonce:IncludeTests=true").messages()).hasSize(2);

    Path output = Files.createDirectories(folder.resolve("target/test-classes"));
    Compilation elsewhere =
        new Compilation()
            .with("app/Handler.java", HANDLER)
            .with("app/Repository.java", REPOSITORY)
            .with("-d")
            .with(output.toString());
    assertThat(elsewhere.messages()).isEmpty();
    assertThat(elsewhere.with("-XepOpt:Initonce:IncludeTests=true").messages()).hasSize(2);
  }

  @Test
  void areNoneWhereNothingMayBeAnEntryPoint() {
    assertThat(new Compilation().with("app/Repository.java", REPOSITORY).messages()).isEmpty();
  }

  @Test
  void stayWithinAFileAndSaySoOnceWhenJavacCompilesFileByFile() {
    assertThat(compilation.with("-XDcompilePolicy=byfile").messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).startsWith("WARNING /app/Handler.java:9 [ClientBuilt"),
            message -> assertThat(message).startsWith("NOTE ").contains("-XDcompilePolicy=simple"));
  }

  @Test
  void doNotBreakAStrictBuildByTheNote() {
    assertThat(
            new Compilation()
                .with("-XDcompilePolicy=byfile")
                .with("-Werror")
                .with("app/Repository.java", REPOSITORY)
                .messages())
        .satisfiesExactly(message -> assertThat(message).startsWith("NOTE "));
  }

  @Test
  void sayNothingWhereThereIsNoClass() {
    assertThat(
            new Compilation()
                .with("-XDcompilePolicy=byfile")
                .with("app/package-info.java", "package app;")
                .messages())
        .isEmpty();
  }

  @Test
  void refuseAnOptionOnceAsAnErrorOfJavac() {
    List<String> messages = compilation.with("-XepOpt:Initonce:Services=maybe").messages();

    assertThat(messages)
        .satisfiesExactly(
            message ->
                assertThat(message)
                    .startsWith("ERROR ")
                    .contains("-XepOpt:Initonce:Services has the value 'maybe'"));
  }
}
