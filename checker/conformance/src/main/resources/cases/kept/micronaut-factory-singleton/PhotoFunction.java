package di.micronaut;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import software.amazon.awssdk.services.s3.S3Client;

public class PhotoFunction extends MicronautRequestHandler<S3Event, Integer> {
  @Inject S3Client s3;

  @Override
  public Integer execute(S3Event input) {
    input.getRecords().forEach(r -> s3.headBucket(h -> h.bucket(r.getS3().getBucket().getName())));
    return input.getRecords().size();
  }
}
