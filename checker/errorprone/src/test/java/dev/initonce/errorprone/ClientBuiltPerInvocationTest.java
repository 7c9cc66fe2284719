package dev.initonce.errorprone;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

class ClientBuiltPerInvocationTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(ClientBuiltPerInvocation.class, getClass());

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "app/KeptHandler.java",
            """
            package app;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

            final class KeptHandler implements RequestHandler<String, String> {
              private static final DynamoDbClient DYNAMO = DynamoDbClient.create();
              private static DynamoDbClient lazy;
              private final DynamoDbClient field = DynamoDbClient.builder().build();
              private final DynamoDbClient injected;

              KeptHandler() {
                injected = DynamoDbClient.create();
              }

              @Override
              public String handleRequest(String input, Context context) {
                return "" + DYNAMO + field + injected + lazy();
              }

              private static DynamoDbClient lazy() {
                if (lazy == null) {
                  lazy = DynamoDbClient.create();
                }
                return lazy;
              }
            }
            """)
        .addSourceLines(
            "app/Tool.java",
            """
            package app;

            import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

            final class Tool {
              public static void main(String... args) {
                System.out.println(DynamoDbClient.create().listTables());
              }
            }
            """)
        .addSourceLines(
            "app/RebuildingHandler.java",
            """
            package app;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import java.time.Duration;
            import software.amazon.awssdk.regions.Region;
            import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
            import software.amazon.awssdk.services.s3.S3Client;

            final class RebuildingHandler implements RequestHandler<String, String> {
              @Override
              public String handleRequest(String input, Context context) {
                // BUG: Diagnostic contains: RebuildingHandler.handleRequest, builds S3Client here
                String buckets = S3Client.create().listBuckets().toString();
                DynamoDbClient client =
                    // BUG: Diagnostic contains: DynamoDbClient is built on every invocation
                    DynamoDbClient.builder()
                        .region(Region.EU_WEST_1)
                        .overrideConfiguration(
                            config -> config.apiCallTimeout(Duration.ofSeconds(input.length())))
                        .build();
                return buckets + client.listTables();
              }
            }
            """)
        .doTest();
  }

  @Test
  void reportsAConstructionInAnotherFileWithItsPath() {
    compilation
        .addSourceLines(
            "app/Repository.java",
            """
            package app;

            import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

            final class Repository {
              String read() {
                // BUG: Diagnostic matches: path
                return DynamoDbClient.create().toString();
              }
            }
            """)
        .addSourceLines(
            "app/Handler.java",
            """
            package app;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;

            final class Handler implements RequestHandler<String, String> {
              private final Repository repository = new Repository();

              @Override
              public String handleRequest(String input, Context context) {
                return repository.read();
              }
            }
            """)
        .expectErrorMessage(
            "path",
            message ->
                message.contains("[ClientBuiltPerInvocation] DynamoDbClient is built")
                    && message.contains("\n    Handler.handleRequest (Handler.java:11)\n")
                    && message.contains(" Repository.read, builds DynamoDbClient here\n")
                    && message.contains(
                        "(see https://initonce.dev/checks/ClientBuiltPerInvocation)"))
        .doTest();
  }

  @Test
  void isSuppressedByNameAtAnyDeclarationAroundTheConstruction() {
    compilation
        .addSourceLines(
            "app/Handler.java",
            """
            package app;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import software.amazon.awssdk.services.s3.S3Client;

            final class Handler implements RequestHandler<String, String> {
              @Override
              public String handleRequest(String input, Context context) {
                @SuppressWarnings("ClientBuiltPerInvocation")
                S3Client inVariable = S3Client.create();
                @SuppressWarnings("SharedClientClosed")
                // BUG: Diagnostic contains: S3Client is built on every invocation
                S3Client byOtherName = S3Client.create();
                return "" + inVariable + byOtherName + inMethod() + new InClass().client();
              }

              @SuppressWarnings("ClientBuiltPerInvocation")
              private static S3Client inMethod() {
                return S3Client.create();
              }

              @SuppressWarnings("ClientBuiltPerInvocation")
              private static final class InClass {
                S3Client client() {
                  return S3Client.create();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void libraryOnTheClassPathThatMakesHandlersAnew() {
    compilation
        .addSourceLines(
            "io/quarkus/amazon/lambda/runtime/QuarkusStreamHandler.java",
            """
            package io.quarkus.amazon.lambda.runtime;

            public class QuarkusStreamHandler {}
            """)
        .addSourceLines(
            "app/FieldHandler.java",
            """
            package app;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

            final class FieldHandler implements RequestHandler<String, String> {
              // BUG: Diagnostic contains: new FieldHandler, builds DynamoDbClient here
              private final DynamoDbClient field = DynamoDbClient.create();

              @Override
              public String handleRequest(String input, Context context) {
                return "" + field;
              }
            }
            """)
        .doTest();
  }
}
