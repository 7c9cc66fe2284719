// CASE entry-points/pojo-called-in-view: a method that takes a context but is called by code in view is no entry point of its own.
// ROW E: POJO handlers, called by no code in view and overriding nothing in view
package pojo.called;

import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.s3.S3Client;

public class ReportService extends BaseService {
  public String render(String name, Context context) {
    return S3Client.create().getObjectAsBytes(g -> g.bucket("r").key(name)).asUtf8String();
  }

  @Override
  public void warm(String name, Context context) {
    S3Client.create().headBucket(h -> h.bucket(name));
  }
}
