package dev.initonce.sample.compare;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

/** The least work that the same request can be. Each answers with the HTTP status. */
final class FloorHandlers {
  private FloorHandlers() {}

  public static final class Nothing implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String event, Context context) {
      return "200";
    }
  }

  public static final class PreparedRequest implements RequestHandler<String, String> {
    private final DynamoDbClient client =
        DynamoDbClient.builder().httpClientBuilder(Apache5HttpClient.builder()).build();
    private final DeleteItemRequest request =
        DeleteItemRequest.builder()
            .tableName(System.getenv("COLLECTION_TABLE"))
            .key(
                Map.of("owner", AttributeValue.fromS("floor"), "id", AttributeValue.fromS("floor")))
            .build();

    @Override
    public String handleRequest(String event, Context context) {
      return Integer.toString(client.deleteItem(request).sdkHttpResponse().statusCode());
    }
  }

  public static final class PreparedBytes implements RequestHandler<String, String> {
    private final SSLSocket socket;
    private final OutputStream out;
    private final InputStream in;
    private final byte[] request;

    public PreparedBytes() throws IOException {
      URI endpoint = URI.create(System.getenv("AWS_ENDPOINT_URL_DYNAMODB"));
      socket =
          (SSLSocket)
              SSLSocketFactory.getDefault().createSocket(endpoint.getHost(), endpoint.getPort());
      socket.setTcpNoDelay(true);
      out = socket.getOutputStream();
      in = new BufferedInputStream(socket.getInputStream());
      request = request(endpoint);
    }

    private static byte[] request(URI endpoint) {
      String body =
          String.format(
              "{\"TableName\":\"%s\",\"Key\":{\"owner\":{\"S\":\"floor\"},\"id\":{\"S\":\"floor\"}}}",
              System.getenv("COLLECTION_TABLE"));
      // DynamoDB Local reads the key and region out of the signature and does not check the rest.
      String head =
          String.join(
              "\r\n",
              "POST / HTTP/1.1",
              "Host: " + endpoint.getAuthority(),
              "Content-Type: application/x-amz-json-1.0",
              "X-Amz-Target: DynamoDB_20120810.DeleteItem",
              "X-Amz-Date: 20250101T000000Z",
              "Authorization: AWS4-HMAC-SHA256"
                  + " Credential=local/20250101/us-east-1/dynamodb/aws4_request,"
                  + " SignedHeaders=host;x-amz-date, Signature=0",
              "Content-Length: " + body.length(),
              "",
              body);
      return head.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String handleRequest(String event, Context context) {
      try {
        out.write(request);
        out.flush();
        String status = line().split(" ", -1)[1];
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
          if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
            length = Integer.parseInt(line.substring(15).strip());
          }
        }
        in.skipNBytes(length);
        return status;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String line() throws IOException {
      StringBuilder line = new StringBuilder(64);
      for (int b = in.read(); b != '\n'; b = in.read()) {
        if (b < 0) {
          throw new IOException("the server has closed the connection");
        }
        if (b != '\r') {
          line.append((char) b);
        }
      }
      return line.toString();
    }
  }
}
