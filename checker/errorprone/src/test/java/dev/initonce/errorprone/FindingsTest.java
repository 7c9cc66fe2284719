package dev.initonce.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks report what the engine finds, each with its own severity. */
class FindingsTest {

  @Test
  void saysNothingOfWhatIsKept() {
    assertThat(
            messages(
                """
                private static final HttpClient HTTP = HttpClient.newHttpClient();
                private final TableSchema<Bean> schema = TableSchema.fromBean(Bean.class);
                public String handleRequest(String input, Context context) {
                  return "" + HTTP + schema;
                }
                """))
        .isEmpty();
  }

  @Test
  void reportsAClient() {
    assertReported(
        "return S3Client.create().toString();",
        "WARNING /app/Handler.java:22 [ClientBuiltPerInvocation] S3Client is built");
  }

  @Test
  void reportsATableSchema() {
    assertReported(
        "return TableSchema.fromBean(Bean.class).toString();",
        "NOTE /app/Handler.java:22 [TableSchemaBuiltPerInvocation] ");
  }

  @Test
  void reportsAConnection() {
    assertReported(
        "return open(() -> DriverManager.getConnection(input));",
        "WARNING /app/Handler.java:22 [ConnectionOpenedPerInvocation] ");
  }

  @Test
  void reportsAReusableObject() {
    assertReported(
        "return HttpClient.newHttpClient().toString();",
        "NOTE /app/Handler.java:22 [ReusableObjectBuiltPerInvocation] HttpClient ");
  }

  @Test
  void reportsTheClosingOfASharedClient() {
    assertThat(
            messages(
                """
                private static final S3Client S3 = S3Client.create();
                public String handleRequest(String input, Context context) {
                  String buckets = S3.listBuckets().toString();
                  S3.close();
                  return buckets;
                }
                """))
        .satisfiesExactly(
            message ->
                assertThat(message)
                    .startsWith("WARNING /app/Handler.java:24 [SharedClientClosed] S3Client ")
                    .contains("    Handler.handleRequest, closes S3Client here\n"));
  }

  @Test
  void reportsARaceForALazyClient() {
    assertThat(
            messages(
                """
                private static S3Client s3;
                public String handleRequest(String input, Context context) {
                  if (s3 == null) {
                    s3 = S3Client.create();
                  }
                  return s3.listBuckets().toString();
                }
                """))
        .satisfiesExactly(
            message ->
                assertThat(message).startsWith("NOTE ").contains("[RacyLazyClient] S3Client"));
  }

  @Test
  void reportWhatAnOptionNames() {
    String handler =
        """
        package app;

        public final class Handler {
          public String onEvent(String input) {
            return new StringBuilder(input).toString();
          }
        }
        """;
    assertThat(new Compilation().with("app/Handler.java", handler).messages()).isEmpty();
    assertThat(
            new Compilation()
                .with("app/Handler.java", handler)
                .with("-XepOpt:Initonce:Handlers=app.Handler::onEvent")
                .with(
                    "-XepOpt:Initonce:Resources="
                        + "ReusableObjectBuiltPerInvocation:java.lang.StringBuilder")
                .messages())
        .satisfiesExactly(
            message ->
                assertThat(message)
                    .startsWith("NOTE /app/Handler.java:5 [ReusableObjectBuiltPerInvocation] "));
  }

  private static void assertReported(String statement, String expected) {
    List<String> messages =
        messages(
            """
            public String handleRequest(String input, Context context) {
              %s
            }
            """
                .formatted(statement));
    assertThat(messages).satisfiesExactly(message -> assertThat(message).startsWith(expected));
  }

  private static List<String> messages(String members) {
    return new Compilation()
        .with(
            "app/Handler.java",
            """
            package app;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import java.net.http.HttpClient;
            import java.sql.DriverManager;
            import java.util.concurrent.Callable;
            import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
            import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
            import software.amazon.awssdk.services.s3.S3Client;

            final class Handler implements RequestHandler<String, String> {

              @DynamoDbBean
              static final class Bean {}

              private static String open(Callable<?> callable) {
                try { return callable.call().toString(); } catch (Exception e) { return ""; }
              }

            """
                + members
                + "}\n")
        .messages();
  }
}
