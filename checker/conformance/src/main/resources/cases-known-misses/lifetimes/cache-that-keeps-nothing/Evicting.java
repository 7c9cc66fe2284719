// CASE lifetimes/cache-that-keeps-nothing: a cache with room for no entry.
// ROW K: keyed cache, Caffeine
// ONLY plugin: the scanner does not know the loader given to Caffeine.build for one
package misses.evicting;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Evicting implements RequestHandler<String, String> {
  private static final LoadingCache<String, SqsClient> CLIENTS =
      Caffeine.newBuilder()
          .maximumSize(0)
          .build(name -> SqsClient.create()); // MISS ClientBuiltPerInvocation: how long a cache keeps an entry is not judged

  @Override
  public String handleRequest(String queue, Context context) {
    return CLIENTS.get(queue).sendMessage(m -> m.queueUrl(queue).messageBody("x")).messageId();
  }
}
