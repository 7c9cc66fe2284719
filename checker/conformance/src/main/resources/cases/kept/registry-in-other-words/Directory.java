package registry.words;

import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

interface Directory {
  boolean isFree(String room);

  Optional<S3Client> tenant(String room);

  void moveIn(String room, S3Client tenant);
}
