package dev.initonce.sample.compare;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads one item that is not there, with a client that is made and kept as its environment says.
 */
public final class AblationHandler implements RequestHandler<String, String> {
  static final String USE = "INITONCE_CLIENT_USE";
  static final String HTTP = "INITONCE_HTTP_CLIENT";

  /** What becomes of a client. */
  enum Use {
    PER_OPERATION,
    PER_OPERATION_AND_CLOSED,
    KEPT
  }

  /** The HTTP client below it. */
  enum Http {
    APACHE5,
    URL_CONNECTION,
    CRT;

    static Http fromEnvironment() {
      return valueOf(System.getenv(HTTP));
    }

    SdkHttpClient.Builder<?> builder() {
      return switch (this) {
        case APACHE5 -> Apache5HttpClient.builder();
        case URL_CONNECTION -> UrlConnectionHttpClient.builder();
        case CRT -> new TrustingCrt();
      };
    }
  }

  private final Use use = Use.valueOf(System.getenv(USE));
  private final Http http = Http.fromEnvironment();
  private final String table = System.getenv("COLLECTION_TABLE");
  private final @Nullable DynamoDbClient kept = use == Use.KEPT ? newClient() : null;

  private DynamoDbClient newClient() {
    return DynamoDbClient.builder().httpClientBuilder(http.builder()).build();
  }

  /** What it builds on each invocation is the subject of the measurement. */
  @Override
  @SuppressWarnings("ClientBuiltPerInvocation")
  public String handleRequest(String event, Context context) {
    if (kept != null) {
      return read(kept);
    }
    DynamoDbClient client = newClient();
    String status = read(client);
    if (use == Use.PER_OPERATION_AND_CLOSED) {
      client.close();
    }
    return status;
  }

  private String read(DynamoDbClient client) {
    Map<String, AttributeValue> key =
        Map.of("owner", AttributeValue.fromS("nobody"), "id", AttributeValue.fromS("nothing"));
    return Integer.toString(
        client
            .getItem(request -> request.tableName(table).key(key))
            .sdkHttpResponse()
            .statusCode());
  }
}
