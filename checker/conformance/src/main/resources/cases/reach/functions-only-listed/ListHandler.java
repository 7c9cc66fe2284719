// CASE reach/functions-only-listed: walking over objects that are functions does not call them.
// ROW Reach: objects with a method to call back count where they may be run
package listed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.s3.S3Client;

public class ListHandler implements RequestHandler<String, String> {
  private static final List<Upload> UPLOADS = List.of(new Upload("first"), new Upload("second"));
  private static final Upload[] MORE = {new Upload("third")};

  @Override
  public String handleRequest(String event, Context context) {
    StringBuilder names = new StringBuilder();
    for (Upload upload : UPLOADS) {
      names.append(upload.name());
    }
    for (Upload upload : MORE) {
      names.append(upload.name());
    }
    return names.append(MORE[0].name()).toString();
  }

  record Upload(String name) implements Function<String, String> {
    @Override
    public String apply(String key) {
      return S3Client.create().putObject(p -> p.bucket(name).key(key), (java.nio.file.Path) null).eTag();
    }
  }
}
