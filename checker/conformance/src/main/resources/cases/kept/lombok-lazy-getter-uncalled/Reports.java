// CASE kept/lombok-lazy-getter-uncalled: what a lazy getter would build is not built where nobody calls it.
// ROW K: Lombok @Getter(lazy = true)
package lomboked.uncalled;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import software.amazon.awssdk.services.s3.S3Client;

public class Reports implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String name, Context context) {
    return new Report(name).title();
  }

  @RequiredArgsConstructor
  static class Report {
    private final String name;

    @Getter(lazy = true)
    private final S3Client s3 = S3Client.create();

    String title() {
      return "Report " + name;
    }
  }
}
