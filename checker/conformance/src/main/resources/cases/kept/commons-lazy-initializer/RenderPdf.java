package pdf;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.core.sync.RequestBody;

public class RenderPdf implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String html, Context context) {
    return PdfStore.client()
        .putObject(p -> p.bucket("pdf").key("a.pdf"), RequestBody.fromString(html))
        .versionId();
  }
}
