// CASE kept/registry-in-other-words: the words may be of an interface, one method deeper, locked, with a local, or an Optional.
// ROW K: keyed cache, get/put and containsKey/put under a test; the map must itself be kept
package registry.words;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Rooms implements RequestHandler<String, Integer> {
  private final Directory directory = new LockedDirectory();

  @Override
  public Integer handleRequest(String name, Context context) {
    if (directory.isFree(name)) {
      directory.moveIn(name, S3Client.create());
    }
    if (directory.tenant(name + "'").isEmpty()) {
      directory.moveIn(name + "'", S3Client.builder().build());
    }
    return directory.tenant(name).orElseThrow().listBuckets().buckets().size();
  }
}
