package documents;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

public class DownloadHandler implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    String key = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    try (var object = S3Provider.get().getObject(r -> r.bucket("documents").key(key))) {
      object.transferTo(out);
    }
  }
}
