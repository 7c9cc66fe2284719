// CASE resources/reusable-objects-kept: mappers and HTTP clients in fields, a reader made from them per call.
// ROW R: ReusableObjectBuiltPerInvocation
package jackson.kept;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

public class KeptMapper implements RequestStreamHandler {
  private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Map<String, String> event = MAPPER.readerFor(Map.class).readValue(input);
    var request = HttpRequest.newBuilder().uri(URI.create(event.get("url"))).build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      MAPPER.writer().writeValue(output, Map.of("status", answer.statusCode()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
