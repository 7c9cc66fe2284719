package quarkus.dependent;

import jakarta.enterprise.context.Dependent;
import software.amazon.awssdk.services.s3.S3Client;

@Dependent
public class Eggs {
  private final S3Client bucket = S3Client.create(); // FINDING ClientBuiltPerInvocation via new Eggs

  int count() {
    return bucket.listObjectsV2(l -> l.bucket("eggs")).keyCount();
  }
}
