// CASE entry-points/overload-is-not-the-handler: an overload named handleRequest that is not the interface's is no handler.
// ROW E: Lambda interfaces, an overload that is not the interface's method
package reports;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class ReportHandler implements RequestHandler<ReportHandler.Report, String> {
  public static class Report {
    public String name;
  }

  private final S3Client s3;

  public ReportHandler() {
    this(S3Client.create());
  }

  ReportHandler(S3Client s3) {
    this.s3 = s3;
  }

  @Override
  public String handleRequest(Report report, Context context) {
    return s3.utilities().getUrl(u -> u.bucket("reports").key(report.name)).toString();
  }

  /** For trying a report out from a shell. */
  public String handleRequest(String name) {
    S3Client other = S3Client.create();
    return other.utilities().getUrl(u -> u.bucket("reports").key(name)).toString();
  }
}
