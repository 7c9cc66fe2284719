package helperadds;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;

public class CleanHandler implements RequestHandler<String, Void> {
  private final List<Supplier<S3Client>> steps =
      Steps.with(new ArrayList<>(), () -> S3Client.create()); // FINDING ClientBuiltPerInvocation per record

  @Override
  public Void handleRequest(String bucket, Context context) {
    for (Supplier<S3Client> step : steps) {
      step.get().deleteBucket(d -> d.bucket(bucket));
    }
    return null;
  }
}
