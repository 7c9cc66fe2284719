// CASE looks-kept/override-that-sets-nothing: the init method that really runs leaves the guarded field unset.
// ROW Looks kept: a field that the guarded code does not set
package overridesnothing;

import software.amazon.awssdk.services.s3.S3Client;

public class CheckedReportHandler extends ReportHandler {
  @Override
  protected void init() {
    S3Client checked = S3Client.create(); // FINDING ClientBuiltPerInvocation
    checked.listBuckets();
  }
}
